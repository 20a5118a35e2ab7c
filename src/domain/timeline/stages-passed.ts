import { openStages, type Stage } from '../application/stage.ts';

/** One change of stage, as the timeline has it. */
export type StageChange = { readonly at: Temporal.Instant; readonly from: Stage; readonly to: Stage };

const rank = (stage: Stage) => (openStages as readonly Stage[]).indexOf(stage);

/**
 * Which stages an application went through, and since when, the present one included. A step back among the open
 * stages takes back what was said before: it had been a slip.
 * @param changes - earliest first
 */
export function stagesPassed(changes: readonly StageChange[]): ReadonlyMap<Stage, Temporal.Instant> {
  const passed = new Map<Stage, Temporal.Instant>();
  for (const { at, to } of changes) {
    if (rank(to) >= 0)
      for (const stage of passed.keys()) if (rank(stage) > rank(to) || rank(stage) < 0) passed.delete(stage);
    if (!passed.has(to)) passed.set(to, at);
  }
  return passed;
}
