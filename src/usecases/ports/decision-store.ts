import type { Decision } from '#domain/decision/decision.ts';
import type { ApplicationId, DoubtId } from '#domain/id.ts';
import type { AppendStore } from './kept-store.ts';

/** Decisions stay as they were made. */
export type DecisionStore = AppendStore<Decision> & {
  /** Latest first. */
  ofApplication(id: ApplicationId): Promise<readonly Decision[]>;
  /** Latest first. */
  ofDoubt(id: DoubtId): Promise<readonly Decision[]>;
  latest(id: ApplicationId): Promise<Decision | null>;
  /** Time was taken until that day or earlier, and nothing was decided since; earliest first. */
  pausedUntil(day: Temporal.PlainDate): Promise<readonly Decision[]>;
};
