import type { JobId } from '#domain/id.ts';
import type { Job } from '#domain/jobs/job.ts';

export type JobStore = {
  find(id: JobId): Promise<Job | null>;
  /** An open job of the same kind and subject is replaced: there is one at most. */
  schedule(job: Job): Promise<void>;
  cancel(kind: string, subject: string): Promise<void>;
  /** Not done, due, and nobody has it; the longest due first. */
  due(now: Temporal.Instant, limit?: number): Promise<readonly Job[]>;
  /** Exactly one of several that try gets it. */
  lease(id: JobId, now: Temporal.Instant, until: Temporal.Instant): Promise<Job | null>;
  done(id: JobId, at: Temporal.Instant): Promise<void>;
  /** Not done now; tried again at `runAt`. */
  postpone(id: JobId, runAt: Temporal.Instant): Promise<void>;
};
