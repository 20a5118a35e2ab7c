import type { Decision, Way } from '#domain/decision/decision.ts';
import { lookBackDays } from '#domain/decision/look-back-days.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import type { ApplicationId, DecisionId, DoubtId } from '#domain/id.ts';
import type { JsonObject } from '#domain/json.ts';
import { fail, ok } from '#domain/result.ts';
import { ownAnswer } from '#domain/decision/stored-input.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { readStand, type Stand } from './read-stand.ts';

/** One tap is enough: all but the way has a default. */
export type DecisionToRecord = {
  readonly way: Way;
  readonly reasons?: string | undefined;
  readonly confidence?: Decision['confidence'] | undefined;
  readonly wouldChange?: string | undefined;
  readonly pauseUntil?: Temporal.PlainDate | null | undefined;
};

export type Decides = { readonly doubtId: DoubtId } | { readonly applicationId: ApplicationId };

/** How long time is taken for when no day is named. Judgement: long enough to think, short enough to be courteous. */
const PAUSE_DAYS = 7;

/** The picture as it was shown; null if it was not, because the questions before it were still open. */
const pictureOf = ({ gate, shown }: Stand): JsonObject | null =>
  gate ? null : (JSON.parse(JSON.stringify(shown)) as JsonObject);

/** The doubt that a decision settles: the named one, or the one that is open. */
async function doubtOf(stores: Stores, decides: Decides): Promise<Doubt | null> {
  return 'doubtId' in decides ? stores.doubts.find(decides.doubtId) : stores.doubts.open(decides.applicationId);
}

/** @param ports - with the stores of the transaction */
async function scheduleLookBacks({ stores, ids }: OwnerUse, decision: Decision, today: Temporal.PlainDate) {
  for (const { span, dueOn } of lookBackDays(decision.way, today))
    await stores.lookBacks.save({
      id: ids.newId<'look-back'>(),
      createdAt: decision.decidedAt,
      decisionId: decision.id,
      dueOn,
      span,
      again: null,
      happened: '',
      concerns: [],
      writtenAt: null,
    });
}

/**
 * Keeps a decision as it was made, with the picture as it was shown, settles every open doubt about that application, dates the look-backs and writes
 * the timeline: all or nothing. A change of mind is another decision.
 */
export async function recordDecision(ports: OwnerUse, decides: Decides, made: DecisionToRecord) {
  return ports.stores.transact(async (stores) => {
    const doubt = await doubtOf(stores, decides);
    const applicationId = 'applicationId' in decides ? decides.applicationId : doubt?.applicationId;
    if (!applicationId || !(await stores.applications.find(applicationId)))
      return fail({ kind: 'doubtId' in decides ? 'no-such-doubt' : 'no-such-application' });
    const now = ports.clock.now();
    const stand = doubt && (await readStand({ ...ports, stores }, doubt.id));
    const today = now.toZonedDateTimeISO((await stores.settings.read()).zone).toPlainDate();
    const pauseUntil = made.way === 'pause' ? (made.pauseUntil ?? today.add({ days: PAUSE_DAYS })) : null;
    const decision: Decision = {
      id: ports.ids.newId<'decision'>(),
      createdAt: now,
      applicationId,
      doubtId: doubt?.id ?? null,
      way: made.way,
      reasons: made.reasons?.trim() ?? '',
      confidence: made.confidence ?? null,
      wouldChange: made.wouldChange?.trim() ?? '',
      offeredToday: doubt ? ownAnswer(doubt) : null,
      picture: stand && pictureOf(stand),
      pauseUntil,
      decidedAt: now,
    };
    await stores.decisions.add(decision);
    await scheduleLookBacks({ ...ports, stores }, decision, today);
    await noteEntry(ports, stores, {
      applicationId,
      facts: { kind: 'decided', decisionId: decision.id, way: made.way },
    });
    for (const open of await stores.doubts.ofApplication(applicationId)) {
      if (open.settledAt) continue;
      await stores.doubts.save({ ...open, settledAt: now, changedAt: now });
      await noteEntry(ports, stores, { applicationId, facts: { kind: 'doubt-settled', doubtId: open.id } });
    }
    return ok(decision);
  });
}

/** The latest decision on a doubt or an application, with the days on which one looks back at it. */
export async function readDecision({ stores }: Pick<OwnerUse, 'stores'>, decides: Decides) {
  const [decision] =
    'doubtId' in decides
      ? await stores.decisions.ofDoubt(decides.doubtId)
      : await stores.decisions.ofApplication(decides.applicationId);
  if (!decision) return null;
  const lookBacks = await stores.lookBacks.ofDecision(decision.id satisfies DecisionId);
  return { decision, lookBackOn: lookBacks.map(({ dueOn }) => dueOn) };
}
