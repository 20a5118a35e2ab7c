import type { TodayItem, TodayKind } from './today-item.ts';

const startOf = (day: Temporal.PlainDate, zone: string) => day.toZonedDateTime(zone).toInstant();

/**
 * The moment from which waiting longer costs something: somebody's hour, a fair word, a fresh memory. Judgements of
 * ours, in the order of who is hurt: people who wait without knowing, then hours of others, then one's own memory.
 */
export function costsFrom(item: TodayItem, now: Temporal.Instant, zone: string): Temporal.Instant {
  switch (item.kind) {
    case 'untold':
    case 'letter-failed':
    case 'letter-unclear':
      return item.since;
    case 'interview-today':
    case 'interview-tomorrow':
      return item.start.toInstant();
    case 'undecided': {
      const fair = item.fairUntil?.toInstant();
      const isFair = fair !== undefined && Temporal.Instant.compare(fair, now) > 0;
      return (isFair ? fair : item.start?.toInstant()) ?? now.add({ hours: 5 * 24 });
    }
    case 'answer-due':
      return item.by.toInstant();
    case 'slept':
      return item.until;
    case 'pause-over':
      return startOf(item.until, zone);
    case 'debrief':
      return item.start.toInstant().add({ hours: 3 * 24 });
    case 'replied':
    case 'answered-late':
      return item.at.add({ hours: 24 });
    case 'opinion':
      return item.at.add({ hours: 2 * 24 });
    case 'owed':
      return startOf(item.by.add({ days: 3 }), zone);
    case 'unanswered':
      return item.since.add({ hours: 7 * 24 });
    case 'follow-up':
      return startOf(item.due.add({ days: 7 }), zone);
    case 'look-back':
      return startOf(item.due.add({ days: 14 }), zone);
    case 'private-date':
      return startOf(item.on, zone);
    case 'intake':
      return now.add({ hours: 24 });
  }
}

/**
 * Who is hurt by waiting, the hurt of others before one's own: an interview today, people who plan with somebody who has
 * gone, a fair word that is still possible, then one's own preparation and memory, then what can be done any day.
 */
const urgency: Record<TodayKind, number> = {
  'interview-today': 0,
  'letter-failed': 1,
  'letter-unclear': 1,
  untold: 1,
  'pause-over': 1,
  undecided: 2,
  'answer-due': 2,
  slept: 2,
  'interview-tomorrow': 2,
  replied: 2,
  'answered-late': 2,
  opinion: 3,
  debrief: 3,
  owed: 3,
  'private-date': 3,
  unanswered: 4,
  intake: 4,
  'follow-up': 4,
  'look-back': 4,
};

/** What is needed first stands first: by who is hurt, then by when it begins to cost; of equals, in the order given. */
export function orderToday(items: readonly TodayItem[], now: Temporal.Instant, zone: string): readonly TodayItem[] {
  return items
    .map((item) => ({ item, rank: urgency[item.kind], from: costsFrom(item, now, zone).epochMilliseconds }))
    .toSorted((left, right) => left.rank - right.rank || left.from - right.from)
    .map(({ item }) => item);
}
