import { expect, test } from 'vitest';
import { dateMentions } from './date-mentions.ts';

test.each([
  '3 December',
  'December 3',
  'December 3rd, 2026',
  '3rd of December',
  '3. Dezember',
  '3. Dez.',
  '3-Dec',
  '03.12.',
  '3.12.2026',
  '2026-12-03',
  'Dec 3',
  'Thursday, 3 December 2026',
])('%s names the third of December', (text) => {
  expect(dateMentions(`on ${text} at ten`).flatMap(({ days }) => days)).toContainEqual({ month: 12, day: 3 });
});

test('a slash may be read both ways', () => {
  expect(dateMentions('12/03').flatMap(({ days }) => days)).toEqual([
    { month: 3, day: 12 },
    { month: 12, day: 3 },
  ]);
});

test.each(['32 December', '10:30', '24/7', 'version 1.2.3.4', 'may be', '65.000'])('%s names no day', (text) => {
  expect(
    dateMentions(text)
      .flatMap(({ days }) => days)
      .filter(({ month, day }) => month > 12 || day > 31),
  ).toEqual([]);
});

test('Jänner is January', () => {
  expect(dateMentions('am 7. Jänner').flatMap(({ days }) => days)).toEqual([{ month: 1, day: 7 }]);
});
