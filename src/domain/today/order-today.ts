import type { TodayItem } from './today-item.ts';

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
    case 'slept':
      return item.until;
    case 'pause-over':
      return startOf(item.until, zone);
    case 'debrief':
      return item.start.toInstant().add({ hours: 3 * 24 });
    case 'replied':
      return item.at.add({ hours: 24 });
    case 'opinion':
      return item.at.add({ hours: 2 * 24 });
    case 'owed':
      return startOf(item.by.add({ days: 3 }), zone);
    case 'follow-up':
      return startOf(item.due.add({ days: 7 }), zone);
    case 'look-back':
      return startOf(item.due.add({ days: 14 }), zone);
    case 'intake':
      return now.add({ hours: 24 });
  }
}

/** What is needed first stands first; of equals, in the order given. */
export function orderToday(items: readonly TodayItem[], now: Temporal.Instant, zone: string): readonly TodayItem[] {
  return items
    .map((item) => ({ item, from: costsFrom(item, now, zone) }))
    .toSorted((left, right) => Temporal.Instant.compare(left.from, right.from))
    .map(({ item }) => item);
}
