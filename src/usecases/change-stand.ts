import type { Outlook } from '#domain/application/outlook.ts';
import type { OfferAnswer } from '#domain/doubt/answers.ts';
import type { Doubt, Since } from '#domain/doubt/doubt.ts';
import type { DoubtId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { Strength } from '#domain/signal/signal.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

export type StandChange = {
  /** The question once more; `clear-no`: no, and I have thought about it. */
  readonly answer?: OfferAnswer | 'clear-no' | undefined;
  readonly showMeNow?: boolean | undefined;
  readonly since?: Since | undefined;
  readonly outlook?: Partial<Outlook> | undefined;
  /** By the id of the note. */
  readonly strengths?: ReadonlyMap<string, Strength> | undefined;
};

function answered(doubt: Doubt, { answer, showMeNow, since }: StandChange): Doubt {
  const isSame = showMeNow === undefined && since === undefined;
  const waived = isSame ? doubt : { ...doubt, showMeNow: showMeNow ?? doubt.showMeNow, since: since ?? doubt.since };
  if (answer === undefined) return waived;
  if (answer === 'clear-no') return { ...waived, offeredAgain: -2, clearNo: true };
  // the same *no* as before leaves a clear one standing: nobody is argued with
  return { ...waived, offeredAgain: answer, clearNo: answer === -2 && doubt.clearNo };
}

async function weigh(
  stores: Stores,
  doubt: Doubt,
  change: { strengths: ReadonlyMap<string, Strength>; now: Temporal.Instant },
) {
  for (const signal of await stores.signals.ofApplication(doubt.applicationId)) {
    const strength = change.strengths.get(signal.id);
    if (strength && strength !== signal.strength)
      await stores.signals.save({ ...signal, strength, changedAt: change.now });
  }
}

/**
 * Changes what the picture is made from: the answer, the assumptions, how strongly a note counts. Assumptions are no
 * events, so the timeline has no line for them; the decision keeps the picture that they gave.
 */
export async function changeStand(ports: OwnerUse, id: DoubtId, change: StandChange) {
  return ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    const application = doubt && (await stores.applications.find(doubt.applicationId));
    if (!doubt || !application) return fail({ kind: 'no-such-doubt' });
    const now = ports.clock.now();
    const after = answered(doubt, change);
    if (after !== doubt) await stores.doubts.save({ ...after, changedAt: now });
    if (change.outlook) {
      const outlook = { ...application.outlook, ...change.outlook };
      await stores.applications.save({ ...application, outlook, changedAt: now });
    }
    if (change.strengths) await weigh(stores, doubt, { strengths: change.strengths, now });
    return ok(null);
  });
}
