import type { Decision } from '#domain/decision/decision.ts';
import type { LookBack } from '#domain/decision/look-back.ts';
import type { Question } from '#domain/doubt/question.ts';
import type { DecisionId, SignalId } from '#domain/id.ts';
import { calibrate, type JudgedPoint } from '#domain/look-back/calibrate.ts';
import { latestFates } from '#domain/look-back/latest-fates.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

export type DecisionListed = { readonly decision: Decision; readonly company: string; readonly role: string };
export type LookBackDue = DecisionListed & { readonly lookBack: LookBack };
export type HeldUp = { readonly signal: Signal; readonly company: string; readonly point: JudgedPoint };

const wasPut = ({ outcome }: Question) => outcome !== null && outcome !== 'not-asked';

/** Everything that was looked back at, as points that can be counted. Removed notes are left out. */
async function heldUp(stores: Stores, written: readonly LookBack[]): Promise<readonly HeldUp[]> {
  const fates = latestFates(written);
  const signals = await stores.signals.findMany([...fates.keys()] as SignalId[]);
  const applicationIds = [...new Set(signals.map(({ applicationId }) => applicationId))];
  const [applications, questions] = await Promise.all([
    stores.applications.findMany(applicationIds),
    Promise.all(applicationIds.map((id) => stores.questions.ofApplication(id))),
  ]);
  const companies = new Map(applications.map(({ id, company }) => [id, company]));
  const asked = new Set(
    questions
      .flat()
      .filter(wasPut)
      .map(({ signalId }) => signalId),
  );
  return signals.map((signal) => ({
    signal,
    company: companies.get(signal.applicationId) ?? '',
    point: {
      signalId: signal.id,
      topic: signal.topic,
      round: signal.round,
      was: fates.get(signal.id) ?? 'unknown',
      wasAsked: signal.asked || signal.state !== 'open' || asked.has(signal.id),
    },
  }));
}

/** What is due to be looked back at, all decisions (latest first) and how one's own open points held up. */
export async function readLookBack({ stores, clock }: OwnerUse) {
  const { zone } = await stores.settings.read();
  const today = clock.now().toZonedDateTimeISO(zone).toPlainDate();
  const [decisions, due, written] = await Promise.all([
    stores.decisions.all(),
    stores.lookBacks.due(today),
    stores.lookBacks.written(),
  ]);
  const applications = await stores.applications.findMany([...new Set(decisions.map((one) => one.applicationId))]);
  const names = new Map(applications.map((one) => [one.id, one]));
  const listed = new Map<DecisionId, DecisionListed>();
  for (const decision of decisions.toReversed()) {
    const application = names.get(decision.applicationId);
    if (application) listed.set(decision.id, { decision, company: application.company, role: application.role });
  }
  const points = await heldUp(stores, written);
  const looked = new Set(written.map(({ decisionId }) => decisionId).filter((id) => listed.has(id)));
  const dueNow = due.flatMap((lookBack): LookBackDue[] => {
    const one = listed.get(lookBack.decisionId);
    return one ? [{ ...one, lookBack }] : [];
  });
  return {
    today,
    due: [...new Map(dueNow.map((one) => [one.decision.id, one])).values()],
    decisions: [...listed.values()],
    looked,
    points,
    calibration: calibrate(
      points.map(({ point }) => point),
      looked.size,
    ),
  };
}
