import type { OwnerId } from '../id.ts';

/** A browser that showed a key once. Only the hash of its cookie is kept. */
export type Session = {
  readonly tokenHash: string;
  readonly owner: OwnerId;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

/** A one-time key from the terminal; used, it opens nothing more. */
export type AccessKey = {
  readonly keyHash: string;
  readonly owner: OwnerId;
  readonly createdAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
};
