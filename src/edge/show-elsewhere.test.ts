import { expect, test } from 'vitest';
import { showElsewhere } from './show-elsewhere.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const inBerlin = (lang: 'en' | 'de') => ({ lang, zone: 'Europe/Berlin' });

test.each([
  ['2026-12-01T10:00[America/New_York]', 'en', 'New York time, 16:00 where you are'],
  ['2026-12-01T10:00[America/New_York]', 'de', 'Zeit in New York, bei dir 16\u00A0Uhr'],
  ['2026-12-01T10:30[Europe/Lisbon]', 'de', 'Zeit in Lissabon, bei dir 11:30\u00A0Uhr'],
  ['2026-12-01T20:00[America/Los_Angeles]', 'de', 'Zeit in Los Angeles, bei dir Mi, 5\u00A0Uhr'],
  ['2026-12-01T20:00[America/Los_Angeles]', 'en', 'Los Angeles time, Wed 5:00 where you are'],
  ['2026-12-01T09:00[UTC]', 'de', 'UTC, bei dir 10\u00A0Uhr'],
  ['2026-12-01T09:00[Etc/GMT+5]', 'en', 'GMT+5, 15:00 where you are'],
  ['2026-12-01T09:00[+03:00]', 'en', '+03:00, 7:00 where you are'],
] as const)('%s in %s', (start, lang, text) => {
  expect(showElsewhere(at(start), inBerlin(lang))).toBe(text);
});

test('nothing is said where both clocks show the same, whatever the zone is called', () => {
  expect(showElsewhere(at('2026-12-01T10:00[Europe/Berlin]'), inBerlin('de'))).toBe('');
  expect(showElsewhere(at('2026-12-01T10:00[Europe/Vienna]'), inBerlin('de'))).toBe('');
});
