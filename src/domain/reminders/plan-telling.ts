import type { ApplicationId, GoodbyeId } from '../id.ts';

/** Somebody who was decided about, and does not know yet. */
export type Untold = {
  readonly goodbyeId: GoodbyeId;
  readonly applicationId: ApplicationId;
  readonly since: Temporal.Instant;
};

/** In all, for one goodbye (DESIGN M10). */
const mostTelling = 3;
const at = { hour: 9 };

/**
 * About telling: the morning after, at most one a day over all goodbyes, three in all for each. Whoever waits longest
 * comes first; a day that is taken is left to the other.
 */
export function planTelling(untold: readonly Untold[], zone: string) {
  const taken = new Set<string>();
  const oldestFirst = untold.toSorted((one, other) => Temporal.Instant.compare(one.since, other.since));
  return oldestFirst.flatMap((goodbye) => {
    let day = goodbye.since.toZonedDateTimeISO(zone).toPlainDate();
    return [1, 2, 3].map((count) => {
      do day = day.add({ days: 1 });
      while (taken.has(day.toString()));
      taken.add(day.toString());
      return { ...goodbye, count, at: day.toZonedDateTime({ timeZone: zone, plainTime: at }).toInstant() };
    });
  });
}

/** Whether one more may go out now: none went out on this day yet, and fewer than three about this goodbye. */
export function mayRemindOfTelling(
  sent: { readonly ofAll: readonly Temporal.Instant[]; readonly ofThis: readonly Temporal.Instant[] },
  now: Temporal.Instant,
  zone: string,
): boolean {
  const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(zone).toPlainDate();
  return sent.ofThis.length < mostTelling && !sent.ofAll.some((moment) => dayOf(moment).equals(dayOf(now)));
}
