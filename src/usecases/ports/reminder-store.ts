/** Which reminders went out: never two for one thing. */
export type ReminderStore = {
  /** True for the first who marks a key; false ever after. */
  mark(key: string, at: Temporal.Instant): Promise<boolean>;
  wasSent(key: string): Promise<boolean>;
  /** Those of the keys that were. */
  whichSent(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** When those whose key begins with `prefix` were sent, earliest first. */
  sentAt(prefix: string): Promise<readonly Temporal.Instant[]>;
};
