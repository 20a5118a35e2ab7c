import type { StageChange } from '../timeline/stages-passed.ts';
import type { Application } from './application.ts';
import { openStages, type Stage } from './stage.ts';

/** Where it stood before it was closed without an answer. @param changes - earliest first */
export function stageBeforeClosing(changes: readonly StageChange[]): Stage {
  const before = changes.findLast(({ to }) => to === 'no-answer')?.from;
  return openStages.find((stage) => stage === before) ?? 'applied';
}

/**
 * An answer came after all: it stands again where it stood, the promise counts as kept, and Today shows it until
 * somebody has looked. Null where nothing had ended without an answer.
 */
export function reopenForAnswer(application: Application, to: Stage, now: Temporal.Instant): Application | null {
  if (application.stage !== 'no-answer') return null;
  const reopened = { stage: to, stageChangedAt: now, changedAt: now, closedForMeAt: null, answeredLateAt: now };
  return { ...application, ...reopened, promisedBy: null, followedUpAt: null };
}
