import type { JobId } from '../id.ts';

/** Something to do later, worked off once by whoever holds the lease. */
export type Job = {
  readonly id: JobId;
  readonly kind: string;
  /** What it is about, for example `letter/<id>`. One open job of a kind for a subject. */
  readonly subject: string;
  readonly runAt: Temporal.Instant;
  readonly leaseUntil: Temporal.Instant | null;
  readonly attempts: number;
  readonly doneAt: Temporal.Instant | null;
};
