import { expect, test } from 'vitest';
import { showClock, showDay, showDistance, showMoment, showShort, showTime } from './show-time.ts';

const en = { lang: 'en', zone: 'Europe/Berlin' } as const;
const de = { lang: 'de', zone: 'Europe/Berlin' } as const;
const at = Temporal.Instant.from('2026-11-25T13:00:00Z');
const today = Temporal.PlainDate.from('2026-11-23');

test('a moment is shown in the viewer’s zone', () => {
  expect(showTime(at, en)).toBe('14:00');
  expect(showTime(at, { ...en, zone: 'America/New_York' })).toBe('8:00');
  expect(showMoment(at, en, today)).toBe('Wednesday 25 November, 14:00');
  expect(showMoment(at, de, today)).toBe('Mittwoch, 25. November, 14\u00A0Uhr');
});

test('an interview keeps the zone of whoever invited', () => {
  const start = Temporal.ZonedDateTime.from('2026-11-26T09:30[Europe/London]');
  expect(showClock(start, de)).toBe('9:30\u00A0Uhr');
  expect(showShort(start, en)).toBe('Thu 9:30');
  expect(showShort(start, de)).toBe('Do, 9:30\u00A0Uhr');
});

test('the year stands where it is not this one', () => {
  expect(showDay(Temporal.PlainDate.from('2027-01-07'), de, today)).toBe('Donnerstag, 7. Januar 2027');
  expect(showDay(Temporal.PlainDate.from('2026-12-07'), de, today)).toBe('Montag, 7. Dezember');
});

test('distances count days', () => {
  expect(showDistance(today, today, 'de')).toBe('heute');
  expect(showDistance(today.add({ days: 1 }), today, 'en')).toBe('tomorrow');
  expect(showDistance(today.subtract({ days: 3 }), today, 'en')).toBe('3 days ago');
});
