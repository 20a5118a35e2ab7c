import type { DecisionId } from '#domain/id.ts';
import { takeBack } from '#domain/look-back/take-back.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** What had been noted when it was decided, and speaks against: later notes were not there to be decided on. */
export const concernsThen = (signals: readonly Signal[], decidedAt: Temporal.Instant): readonly Signal[] =>
  signals.filter(({ polarity, noticedAt }) => polarity === -1 && Temporal.Instant.compare(noticedAt, decidedAt) <= 0);

const earliest = (moments: readonly Temporal.Instant[]) =>
  moments.toSorted((a, b) => Temporal.Instant.compare(a, b))[0];

/** One decision as it was made, with what had been noted then, what was looked back at since, and what can still be taken back. */
export async function readDecisionThen({ stores, clock }: OwnerUse, id: DecisionId) {
  const decision = await stores.decisions.find(id);
  const application = decision && (await stores.applications.find(decision.applicationId));
  if (!application) return null;
  const [settings, doubt, signals, lookBacks, tolds, latest] = await Promise.all([
    stores.settings.read(),
    decision.doubtId ? stores.doubts.find(decision.doubtId) : null,
    stores.signals.ofApplication(decision.applicationId),
    stores.lookBacks.ofDecision(id),
    stores.tolds.ofApplication(decision.applicationId),
    stores.decisions.latest(decision.applicationId),
  ]);
  const today = clock.now().toZonedDateTimeISO(settings.zone).toPlainDate();
  const isAfter = (at: Temporal.Instant) => Temporal.Instant.compare(at, decision.decidedAt) >= 0;
  const said = earliest(tolds.filter(({ at, undoneAt }) => !undoneAt && isAfter(at)).map(({ at }) => at));
  const isLast = latest?.id === id && decision.way === 'withdraw';
  return {
    decision,
    application,
    doubt,
    concerns: concernsThen(signals, decision.decidedAt),
    lookBacks,
    /** The next one that is not written, due or not. */
    next: lookBacks.find(({ writtenAt }) => writtenAt === null) ?? null,
    today,
    takeBack: isLast ? takeBack(said?.toZonedDateTimeISO(settings.zone).toPlainDate() ?? null, today) : null,
  };
}
