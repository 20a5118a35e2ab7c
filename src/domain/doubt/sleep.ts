import { fairUntil } from '../calendar/fair-until.ts';
import { fail, ok } from '../result.ts';

const MORNING = Temporal.PlainTime.from('09:00');

/** The latest moment to sleep on it: the fair moment of the next interview while it lies ahead; null: no limit. */
export function latestSleep(nextStart: Temporal.ZonedDateTime | null, now: Temporal.Instant): Temporal.Instant | null {
  if (!nextStart) return null;
  const fair = fairUntil(nextStart).toInstant();
  return Temporal.Instant.compare(fair, now) > 0 ? fair : null;
}

/**
 * The mornings that are offered: tomorrow and the day after, at nine, in the person's zone, and none beyond the fair
 * moment; when even tomorrow is too late, the fair moment itself.
 */
export function morningsToSleepUntil(
  now: Temporal.ZonedDateTime,
  latest: Temporal.Instant | null,
): readonly Temporal.Instant[] {
  const mornings = [1, 2]
    .map((days) =>
      now.toPlainDate().add({ days }).toZonedDateTime({ timeZone: now.timeZoneId, plainTime: MORNING }).toInstant(),
    )
    .filter((morning) => !latest || Temporal.Instant.compare(morning, latest) <= 0);
  return mornings.length === 0 && latest ? [latest] : mornings;
}

/** Whether one may sleep until then: ahead, and not beyond the latest courteous moment. */
export function sleepUntil(wanted: Temporal.Instant, now: Temporal.Instant, latest: Temporal.Instant | null) {
  if (Temporal.Instant.compare(wanted, now) <= 0) return fail({ kind: 'past' });
  if (latest && Temporal.Instant.compare(wanted, latest) > 0) return fail({ kind: 'too-late', latest });
  return ok(wanted);
}
