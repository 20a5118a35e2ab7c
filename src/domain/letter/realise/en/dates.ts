import type { LetterLocale } from '#domain/letter/letter.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The year is said where the reader could doubt it: another year, or more than half a year away. */
const needsYear = (day: Temporal.PlainDate, today: Temporal.PlainDate) =>
  day.year !== today.year || Math.abs(today.until(day, { largestUnit: 'day' }).days) > 183;

/** `Thursday 26 November` (en-GB), `Thursday, November 26` (en-US); with the year where it is unclear. */
export function enDay(day: Temporal.PlainDate, locale: LetterLocale, today: Temporal.PlainDate): string {
  const weekday = weekdays[day.dayOfWeek - 1] ?? '';
  const month = months[day.month - 1] ?? '';
  const year = needsYear(day, today);
  if (locale === 'en-US') return `${weekday}, ${month} ${String(day.day)}${year ? `, ${String(day.year)}` : ''}`;
  return `${weekday} ${String(day.day)} ${month}${year ? ` ${String(day.year)}` : ''}`;
}

/** `2 p.m.` in American letters, `2 pm` in British ones; minutes only where they say something. */
export function enTime(time: Temporal.ZonedDateTime, locale: LetterLocale): string {
  const hour = time.hour % 12 === 0 ? 12 : time.hour % 12;
  const minute = time.minute === 0 ? '' : `${locale === 'en-US' ? ':' : '.'}${String(time.minute).padStart(2, '0')}`;
  const half = time.hour < 12 ? ['am', 'a.m.'] : ['pm', 'p.m.'];
  return `${String(hour)}${minute} ${half[locale === 'en-US' ? 1 : 0] ?? ''}`;
}

/** Day and time of an appointment, in its own zone. */
export function enMoment(start: Temporal.ZonedDateTime, locale: LetterLocale, today: Temporal.PlainDate): string {
  return `${enDay(start.toPlainDate(), locale, today)} at ${enTime(start, locale)}`;
}
