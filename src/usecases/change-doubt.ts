import type { Doubt } from '#domain/doubt/doubt.ts';
import type { DoubtId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';

type Answers = Partial<
  Pick<
    Doubt,
    | 'since'
    | 'triage'
    | 'overruledType'
    | 'offeredToday'
    | 'clearNo'
    | 'sleepUntil'
    | 'showMeNow'
    | 'dismissedSentences'
  >
>;

/** What changes follow from the doubt as it stands. */
export type DoubtChange = Answers | ((doubt: Doubt) => Answers);

/** Saves an answer of one of the first six steps. Texts go through save-text.ts, which notices a second tab. */
export async function changeDoubt(ports: OwnerUse, id: DoubtId, change: DoubtChange) {
  return ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    if (!doubt) return fail({ kind: 'no-such-doubt' });
    const changes = typeof change === 'function' ? change(doubt) : change;
    const changed: Doubt = { ...doubt, ...changes, changedAt: ports.clock.now() };
    await stores.doubts.save(changed);
    return ok(changed);
  });
}

/** *If they offered it today …* A clear no holds until another answer is given. */
export const answerOffer = (ports: OwnerUse, id: DoubtId, answer: Doubt['offeredToday'] | 'clear-no') =>
  changeDoubt(
    ports,
    id,
    answer === 'clear-no' ? { offeredToday: -2, clearNo: true } : { offeredToday: answer, clearNo: false },
  );

/** Remembers that a step was seen; writes only on the first visit. Steps are 1 to 9. */
export async function visitStep(ports: OwnerUse, id: DoubtId, step: number): Promise<void> {
  await ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    if (!doubt || doubt.visitedSteps.includes(step)) return;
    await stores.doubts.save({ ...doubt, visitedSteps: [...doubt.visitedSteps, step] });
  });
}
