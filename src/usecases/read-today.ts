import { fairUntil } from '#domain/calendar/fair-until.ts';
import type { Application } from '#domain/application/application.ts';
import { isEnding } from '#domain/application/stage.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { oneACompany } from '#domain/people/next-contact.ts';
import { sideBySide } from '#domain/today/deadlines.ts';
import { orderToday } from '#domain/today/order-today.ts';
import type { TodayItem } from '#domain/today/today-item.ts';
import { owedItems, replyItems } from './answers-today.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { readDeadlines, weighedSpan } from './read-deadlines.ts';

type Today = { readonly now: Temporal.Instant; readonly zone: string; readonly day: Temporal.PlainDate };

const isAfter = (left: Temporal.Instant, right: Temporal.Instant) => Temporal.Instant.compare(left, right) > 0;

function interviewItems(upcoming: readonly Interview[], { now }: Today): TodayItem[] {
  return upcoming.flatMap(({ id: interviewId, applicationId, start }): TodayItem[] => {
    const there = now.toZonedDateTimeISO(start.timeZoneId).toPlainDate();
    const days = there.until(start.toPlainDate()).days;
    if (!isAfter(start.toInstant(), now) || days > 1) return [];
    return [{ kind: days === 0 ? 'interview-today' : 'interview-tomorrow', interviewId, applicationId, start }];
  });
}

async function doubtItems(stores: Stores, upcoming: readonly Interview[], { now }: Today): Promise<TodayItem[]> {
  const doubts = await stores.doubts.unsettled();
  const waiting = doubts.map(({ id: doubtId, applicationId, sleepUntil }): TodayItem => {
    if (sleepUntil && !isAfter(sleepUntil, now)) return { kind: 'slept', doubtId, applicationId, until: sleepUntil };
    const next = upcoming.find(
      (interview) => interview.applicationId === applicationId && isAfter(interview.start.toInstant(), now),
    );
    return {
      kind: 'undecided',
      doubtId,
      applicationId,
      start: next?.start ?? null,
      fairUntil: next ? fairUntil(next.start) : null,
    };
  });
  return [...waiting, ...(await opinionItems(stores, doubts))];
}

/** How many second thoughts are asked for an opinion: only those in which one spoke to somebody, the oldest first. */
const mostAsked = 50;

/** Someone's view that came in and was not looked at: it is shown at the step where one stands. */
async function opinionItems(stores: Stores, doubts: readonly Doubt[]): Promise<TodayItem[]> {
  const unseen = doubts
    .filter(({ visitedSteps }) => visitedSteps.includes(6) && !visitedSteps.includes(7))
    .slice(0, mostAsked);
  const opinions = await stores.opinions.ofDoubts(unseen.map(({ id }) => id));
  return unseen.flatMap(({ id: doubtId, applicationId }) =>
    opinions
      .filter((opinion) => opinion.doubtId === doubtId)
      .flatMap(({ id: opinionId, receivedAt }): TodayItem[] =>
        receivedAt ? [{ kind: 'opinion', opinionId, doubtId, applicationId, at: receivedAt }] : [],
      ),
  );
}

/** The time that was asked for is over. */
function pauseItems(pauses: readonly Decision[], { day }: Today): TodayItem[] {
  return pauses.flatMap(({ id: decisionId, applicationId, pauseUntil: until }): TodayItem[] =>
    until && Temporal.PlainDate.compare(until, day) <= 0
      ? [{ kind: 'pause-over', decisionId, applicationId, until }]
      : [],
  );
}

/** How long before an answer of mine is due Today begins to say so, in hours: a week. */
const dueSpan = { hours: 7 * 24 };

const dueItems = (mine: readonly Application[], { now }: Today): TodayItem[] =>
  mine.flatMap(({ id: applicationId, answerDueBy: by }): TodayItem[] =>
    by && !isAfter(by.toInstant(), now.add(dueSpan)) ? [{ kind: 'answer-due', applicationId, by }] : [],
  );

async function goodbyeItems(stores: Stores): Promise<TodayItem[]> {
  const [unfinished, letters] = await Promise.all([
    stores.goodbyes.unfinished(),
    stores.letters.inState('failed', 'unknown'),
  ]);
  return [
    ...unfinished.map(({ id, applicationId, createdAt }): TodayItem => ({
      kind: 'untold',
      goodbyeId: id,
      applicationId,
      since: createdAt,
    })),
    ...letters.map(({ id, applicationId, goodbyeId, state, changedAt }): TodayItem => {
      const kind = state === 'failed' ? 'letter-failed' : 'letter-unclear';
      return { kind, letterId: id, applicationId, goodbyeId, since: changedAt };
    }),
  ];
}

/** How far back a conversation still asks to be written about, in hours: two weeks; memory has edited itself by then. */
const debriefSpan = { hours: 14 * 24 };

async function debriefItems(stores: Stores, { now }: Today): Promise<TodayItem[]> {
  const missing = await stores.interviews.withoutDebrief({ from: now.subtract(debriefSpan), until: now });
  return missing
    .filter(({ start, end }) => !isAfter(end?.toInstant() ?? start.toInstant().add({ hours: 1 }), now))
    .map(({ id, applicationId, start }) => ({ kind: 'debrief', interviewId: id, applicationId, start }));
}

/** How long before a private day Today begins to say that there is one. */
const privateSpan = { days: 14 };

async function otherItems(stores: Stores, { day }: Today): Promise<TodayItem[]> {
  const [people, lookBacks, intake, dates] = await Promise.all([
    stores.people.dueOn(day),
    stores.lookBacks.due(day),
    stores.intake.waiting(),
    stores.privateFacts.between(day, day.add(privateSpan)),
  ]);
  const about = { applicationId: null };
  return [
    ...oneACompany(people).map(({ id, nextContactOn }): TodayItem => ({
      kind: 'follow-up',
      personId: id,
      due: nextContactOn ?? day,
      ...about,
    })),
    ...lookBacks.map(({ decisionId, dueOn }): TodayItem => ({ kind: 'look-back', decisionId, due: dueOn, ...about })),
    ...[...new Set(dates.map(({ dateOn }) => String(dateOn)))].map((on): TodayItem => ({
      kind: 'private-date',
      on: Temporal.PlainDate.from(on),
      ...about,
    })),
    ...(intake > 0 ? [{ kind: 'intake', count: intake, ...about } as const] : []),
  ];
}

/** The names that the items speak of. */
async function namesFor(
  stores: Stores,
  items: readonly TodayItem[],
  others: readonly { readonly applicationId: ApplicationId }[],
) {
  const ids = new Set<ApplicationId>(others.map(({ applicationId }) => applicationId));
  for (const { applicationId } of items) if (applicationId) ids.add(applicationId);
  const people = items.flatMap((item) => (item.kind === 'follow-up' ? [item.personId] : []));
  const [applications, known] = await Promise.all([
    stores.applications.findMany([...ids]),
    stores.people.findMany(people),
  ]);
  return {
    applications: new Map(applications.map((application) => [application.id, application])),
    people: new Map(known.map((person) => [person.id, person])),
  };
}

/** How far ahead the page looks, in hours: a week. */
const ahead = { hours: 7 * 24 };

/**
 * What needs the person today, most urgent first, the deadlines of several processes beside each other, and the week ahead. What belongs to an application that has ended is
 * left out, except for people who have not been told.
 */
export async function readToday({ stores, clock }: OwnerUse, zone: string) {
  const now = clock.now();
  const today: Today = { now, zone, day: now.toZonedDateTimeISO(zone).toPlainDate() };
  const week = await stores.interviews.between({ from: now.subtract({ hours: 3 }), until: now.add(ahead) }, ['booked']);
  const groups = await Promise.all([
    doubtItems(stores, week, today),
    goodbyeItems(stores),
    debriefItems(stores, today),
    replyItems(stores, now),
    owedItems(stores, today),
    otherItems(stores, today),
  ]);
  const pauses = await stores.decisions.pausedUntil(today.day.add(weighedSpan));
  const { mine, deadlines } = await readDeadlines(stores, today, { items: groups.flat(), pauses });
  const items = [
    ...interviewItems(week, today),
    ...pauseItems(pauses, today),
    ...dueItems(mine, today),
    ...groups.flat(),
  ];
  const names = await namesFor(stores, items, [...week, ...deadlines]);
  const isGoing = (id: ApplicationId) => !isEnding(names.applications.get(id)?.stage ?? 'no-answer');
  const stillGoing = items.filter(({ applicationId, kind }) => {
    if (!applicationId || kind === 'untold' || kind === 'replied' || kind.startsWith('letter-')) return true;
    return isGoing(applicationId);
  });
  const open = deadlines.filter(({ applicationId }) => isGoing(applicationId));
  return { items: orderToday(stillGoing, now, zone), deadlines: sideBySide(open, now), week, ...names, now };
}
