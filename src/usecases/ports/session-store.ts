import type { AccessKey, Session } from '#domain/settings/session.ts';

/** Who is at the door: asked before an owner is known. Times are compared with `now`, never with a clock of its own. */
export type SessionStore = {
  /** Null if unknown or expired. */
  find(tokenHash: string, now: Temporal.Instant): Promise<Session | null>;
  save(session: Session): Promise<void>;
  seen(tokenHash: string, at: Temporal.Instant): Promise<void>;
  end(tokenHash: string): Promise<void>;
  endAll(owner: Session['owner']): Promise<void>;
  /** Forgets what has expired. */
  sweep(now: Temporal.Instant): Promise<void>;
};

export type AccessKeyStore = {
  add(key: AccessKey): Promise<void>;
  /** Uses a key up: its owner, or null if it is unknown, older than `notBefore` or used. Exactly one of several that try gets it. */
  use(keyHash: string, at: Temporal.Instant, notBefore: Temporal.Instant): Promise<AccessKey['owner'] | null>;
};
