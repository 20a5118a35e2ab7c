import { fail, ok, type Result } from '../result.ts';
import type { Application } from './application.ts';
import { isEnding, type Stage } from './stage.ts';

export type ChangeStageError =
  | { readonly kind: 'already-there'; readonly since: Temporal.Instant }
  /** From one ending to another: it has to be reopened first, so that the history says what happened. */
  | { readonly kind: 'ended'; readonly stage: Stage; readonly since: Temporal.Instant }
  | { readonly kind: 'not-from-here'; readonly from: Stage; readonly to: Stage };

/**
 * Which stages one may go to. Open stages may be skipped and gone back, since employers do both; an ending leads
 * only back into an open stage (reopening), never straight to another ending. One cannot be turned down, or hear
 * nothing, from where one never applied; one can drop out of anything.
 */
const neverFrom: Partial<Record<Stage, readonly Stage[]>> = {
  saved: ['accepted', 'declined-by-them', 'no-answer'],
};

export function mayChange(from: Stage, to: Stage): boolean {
  if (from === to || (isEnding(from) && isEnding(to))) return false;
  return !neverFrom[from]?.includes(to);
}

/**
 * Moves an application to another stage. To leave it without an answer is to close it for oneself; reopening takes that
 * back.
 */
export function changeStage(
  application: Application,
  to: Stage,
  now: Temporal.Instant,
): Result<Application, ChangeStageError> {
  const { stage: from, stageChangedAt: since } = application;
  if (from === to) return fail({ kind: 'already-there', since });
  if (isEnding(from) && isEnding(to)) return fail({ kind: 'ended', stage: from, since });
  if (!mayChange(from, to)) return fail({ kind: 'not-from-here', from, to });
  const closedForMeAt = to === 'no-answer' ? now : null;
  const answeredLateAt = isEnding(to) ? null : application.answeredLateAt;
  return ok({ ...application, stage: to, stageChangedAt: now, changedAt: now, closedForMeAt, answeredLateAt });
}
