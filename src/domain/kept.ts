/**
 * What every stored thing carries that can be changed and removed. Removed is not gone: for 30 days it can be
 * brought back, and until then it only leaves the lists.
 */
export type Kept<I extends string> = {
  readonly id: I;
  readonly createdAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  readonly removedAt: Temporal.Instant | null;
};

/** How long a removed thing can be brought back, in days. */
export const daysToRestore = 30;
