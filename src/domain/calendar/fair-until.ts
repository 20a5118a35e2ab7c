/** Elapsed hours of notice (SPEC section 11; a judgement, not a law). */
const NOTICE_H = 24;
const OFFICE = { opens: 8, closes: 18, lastBefore: 17 } as const;
const FRIDAY = 5;

const isWorkday = ({ dayOfWeek }: Temporal.ZonedDateTime): boolean => dayOfWeek <= FRIDAY;

/** 8:00 to 18:00, both included. */
function isOfficeTime(moment: Temporal.ZonedDateTime): boolean {
  const time = moment.toPlainTime();
  const opens = Temporal.PlainTime.from({ hour: OFFICE.opens });
  const closes = Temporal.PlainTime.from({ hour: OFFICE.closes });
  return Temporal.PlainTime.compare(time, opens) >= 0 && Temporal.PlainTime.compare(time, closes) <= 0;
}

/**
 * The latest courteous moment to call an interview off (SPEC section 11): 24 elapsed hours before, or else the last
 * workday's 17:00 before that. Public holidays are not known; see nearWeekend.
 * @param start - when the interview begins, in the interviewer's zone; the answer is in the same zone
 */
export function fairUntil(start: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const notice = start.subtract({ hours: NOTICE_H });
  if (isWorkday(notice) && isOfficeTime(notice)) return notice;
  const evening = (day: Temporal.PlainDate): Temporal.ZonedDateTime =>
    day.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: { hour: OFFICE.lastBefore } });
  let day = notice.toPlainDate();
  while (!isWorkday(evening(day)) || Temporal.ZonedDateTime.compare(evening(day), notice) > 0) {
    day = day.subtract({ days: 1 });
  }
  return evening(day);
}

/** What is still courteous: to write until then, to call until the interview begins, or nothing any more. */
export type Courtesy =
  | { readonly kind: 'write'; readonly until: Temporal.ZonedDateTime }
  | { readonly kind: 'call'; readonly until: Temporal.ZonedDateTime }
  | { readonly kind: 'over' };

/** @param now - from the caller's clock; the fair moment itself already asks for a call, the start is already over */
export function courtesyAt(start: Temporal.ZonedDateTime, now: Temporal.Instant): Courtesy {
  if (Temporal.Instant.compare(now, start.toInstant()) >= 0) return { kind: 'over' };
  const until = fairUntil(start);
  return Temporal.Instant.compare(now, until.toInstant()) < 0
    ? { kind: 'write', until }
    : { kind: 'call', until: start };
}

/** Friday to Monday: a holiday nearby would move the moment, and none is known, so the screen says so. */
export const nearWeekend = ({ dayOfWeek }: Temporal.ZonedDateTime): boolean => dayOfWeek >= FRIDAY || dayOfWeek === 1;
