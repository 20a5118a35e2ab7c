import type { LetterLocale } from '#domain/letter/letter.ts';

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** The year is said where the reader could doubt it: another year, or more than half a year away. */
const needsYear = (day: Temporal.PlainDate, today: Temporal.PlainDate) =>
  day.year !== today.year || Math.abs(today.until(day, { largestUnit: 'day' }).days) > 183;

/** `Donnerstag, 26. November`; Austrian letters say Jänner; with the year where it is unclear. */
export function deDay(day: Temporal.PlainDate, locale: LetterLocale, today: Temporal.PlainDate): string {
  const month = locale === 'de-AT' && day.month === 1 ? 'Jänner' : (months[day.month - 1] ?? '');
  const year = needsYear(day, today) ? ` ${String(day.year)}` : '';
  return `${weekdays[day.dayOfWeek - 1] ?? ''}, ${String(day.day)}. ${month}${year}`;
}

/** `14 Uhr`, `14:30 Uhr`. */
export function deTime(time: Temporal.ZonedDateTime): string {
  const minute = time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`;
  return `${String(time.hour)}${minute} Uhr`;
}

/** Day and time of an appointment in its own zone, as they follow *am*: `Donnerstag, 26. November, um 14 Uhr`. */
export function deMoment(start: Temporal.ZonedDateTime, locale: LetterLocale, today: Temporal.PlainDate): string {
  return `${deDay(start.toPlainDate(), locale, today)}, um ${deTime(start)}`;
}
