import type { Interview } from './interview.ts';

/** How near an interview is: morning (today, or less than six hours ahead), the evening before, or neither. */
export type Nearness = 'morning' | 'evening-before' | null;

const MORNING_H = 6;
const EVENING_BEGINS = 17;

/**
 * DESIGN section 3, step 1. Days are counted in the interview's own zone. From its start on it is not near any more.
 * @param now - from the caller's clock
 */
export function whenNear(start: Temporal.ZonedDateTime, now: Temporal.Instant): Nearness {
  const here = now.toZonedDateTimeISO(start.timeZoneId);
  if (Temporal.ZonedDateTime.compare(here, start) >= 0) return null;
  const hours = here.until(start, { largestUnit: 'hour' }).total({ unit: 'hour' });
  const today = here.toPlainDate();
  if (today.equals(start.toPlainDate()) || hours < MORNING_H) return 'morning';
  const isEve = today.add({ days: 1 }).equals(start.toPlainDate());
  return isEve && here.hour >= EVENING_BEGINS ? 'evening-before' : null;
}

/** The next booked interview that is near, and how near. */
export function nearestInterview(interviews: readonly Interview[], now: Temporal.Instant) {
  const booked = interviews
    .filter(({ status }) => status === 'booked')
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
  for (const interview of booked) {
    const near = whenNear(interview.start, now);
    if (near) return { interview, near };
  }
  return null;
}
