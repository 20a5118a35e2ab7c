import { isEnding } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import { planReminders, type ReminderWorld } from '#domain/reminders/plan-reminders.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Ports = Pick<OwnerUse, 'stores' | 'clock'>;

/** How far back and ahead is looked, in hours: a fortnight, and half a year with its look-back. */
const back = { hours: 14 * 24 };
const ahead = { hours: 200 * 24 };

async function gatherWorld(stores: Stores, now: Temporal.Instant, zone: string): Promise<ReminderWorld> {
  const horizon = now.add(ahead);
  const lastDay = horizon.toZonedDateTimeISO(zone).toPlainDate();
  const [talks, doubts, untold, people, lookBacks] = await Promise.all([
    stores.interviews.between({ from: now.subtract(back), until: horizon }, ['booked', 'happened']),
    stores.doubts.unsettled(),
    stores.goodbyes.unfinished(),
    stores.people.dueOn(lastDay),
    stores.lookBacks.due(lastDay),
  ]);
  const booked = talks.filter(
    ({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0,
  );
  const coming = booked.map(({ id: interviewId, applicationId, start }) => ({ interviewId, applicationId, start }));
  return {
    interviews: coming,
    undecided: doubts.flatMap(({ id: doubtId, applicationId }) => {
      const next = coming.find((talk) => talk.applicationId === applicationId);
      return next ? [{ ...next, doubtId }] : [];
    }),
    sleeping: doubts.flatMap(({ id: doubtId, applicationId, sleepUntil }) =>
      sleepUntil ? [{ doubtId, applicationId, until: sleepUntil }] : [],
    ),
    untold: untold.map(({ id: goodbyeId, applicationId, createdAt: since }) => ({ goodbyeId, applicationId, since })),
    debriefs: talks
      .filter(({ debrief }) => debrief === null)
      .map(({ id: interviewId, applicationId, start, end }) => {
        return { interviewId, applicationId, end: (end ?? start.add({ hours: 1 })).toInstant() };
      }),
    followUps: people.flatMap(({ id: personId, nextContactOn }) =>
      nextContactOn ? [{ personId, on: nextContactOn }] : [],
    ),
    lookBacks: await Promise.all(
      lookBacks.map(async ({ decisionId, dueOn }) => {
        const decision = await stores.decisions.find(decisionId);
        return { decisionId, applicationId: decision?.applicationId ?? null, on: dueOn };
      }),
    ),
  };
}

/**
 * All reminders of the last fortnight and the months ahead, by the person's switches and quiet hours, with the names
 * that their sentences speak of. Of an application that has ended, only what outlives it: people to tell, looking back.
 */
export async function readReminders({ stores, clock }: Ports) {
  const now = clock.now();
  const settings = await stores.settings.read();
  const planned = planReminders(await gatherWorld(stores, now, settings.zone), settings);
  const about = planned.map(({ applicationId }) => applicationId).filter((id): id is ApplicationId => id !== null);
  const people = planned.flatMap((one) => (one.kind === 'follow-up' ? [one.personId] : []));
  const [applications, known] = await Promise.all([
    stores.applications.findMany([...new Set(about)]),
    stores.people.findMany([...new Set(people)]),
  ]);
  const byId = new Map(applications.map((application) => [application.id, application]));
  const outlives = new Set(['untold', 'look-back', 'follow-up']);
  return {
    now,
    settings,
    applications: byId,
    people: new Map(known.map((person) => [person.id, person])),
    reminders: planned.filter(({ kind, applicationId }) => {
      const application = applicationId ? byId.get(applicationId) : undefined;
      if (outlives.has(kind)) return applicationId === null || application !== undefined;
      return application !== undefined && !isEnding(application.stage);
    }),
  };
}
export type Reminders = Awaited<ReturnType<typeof readReminders>>;
