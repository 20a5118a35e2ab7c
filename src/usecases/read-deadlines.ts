import type { Application } from '#domain/application/application.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { Deadline } from '#domain/today/deadlines.ts';
import type { TodayItem } from '#domain/today/today-item.ts';
import type { Stores } from './ports/stores.ts';

type Day = { readonly now: Temporal.Instant; readonly zone: string; readonly day: Temporal.PlainDate };

/** A day without a time lasts until its last minute, where the person is. */
const endOf = (day: Temporal.PlainDate, zone: string) =>
  day.toZonedDateTime({ timeZone: zone, plainTime: { hour: 23, minute: 59 } });

/** At most so many dates of one kind are looked at, the soonest: nobody weighs more beside each other. */
const most = 20;

function ofApplication({ id, promisedBy, answerDueBy }: Application, { zone }: Day): Deadline[] {
  return [
    ...(answerDueBy ? [{ applicationId: id, kind: 'my-answer', at: answerDueBy } as const] : []),
    ...(promisedBy ? [{ applicationId: id, kind: 'their-answer', at: endOf(promisedBy, zone) } as const] : []),
  ];
}

/** How far ahead a date counts as one to weigh: four weeks. */
export const weighedSpan = { days: 28 };

type Known = {
  /** Second thoughts, as Today has them. */
  readonly items: readonly TodayItem[];
  readonly pauses: readonly Decision[];
};

/** Every date by which somebody expects an answer; what they promised counts while it lies ahead. */
export async function readDeadlines(stores: Stores, today: Day, { items, pauses }: Known) {
  const { day, zone, now } = today;
  const [mine, theirs] = await Promise.all([
    stores.applications.answersDue({ limit: most }),
    stores.applications.promisedFrom(day, { until: day.add(weighedSpan), limit: most }),
  ]);
  const known = new Map([...mine, ...theirs].map((one) => [one.id, one]));
  const dated = [...known.values()]
    .flatMap((application) => ofApplication(application, today))
    .filter(({ kind, at }) => kind === 'my-answer' || Temporal.Instant.compare(at.toInstant(), now) > 0);
  const fair = items.flatMap((item): Deadline[] =>
    item.kind === 'undecided' && item.fairUntil && Temporal.Instant.compare(item.fairUntil.toInstant(), now) > 0
      ? [{ applicationId: item.applicationId, kind: 'fair-until', at: item.fairUntil, doubtId: item.doubtId }]
      : [],
  );
  const paused = pauses.flatMap(({ applicationId, pauseUntil }): Deadline[] =>
    pauseUntil ? [{ applicationId, kind: 'pause', at: endOf(pauseUntil, zone) }] : [],
  );
  return { mine, deadlines: [...dated, ...fair, ...paused] };
}
