import { expect, test } from 'vitest';
import { numbersIn } from './number-values.ts';

test.each([
  ['65.000', 65_000],
  ['65 000', 65_000],
  ['65\u00A0000 €', 65_000],
  ['65k', 65_000],
  ['65 K', 65_000],
  ['65.000,00 €', 65_000],
  ['€65,000.00', 65_000],
  ["CHF 65'000", 65_000],
  ['CHF 65’000.-', 65_000],
  ['65 Tsd. Euro', 65_000],
  ['65 TEUR', 65_000],
  ['65 k€', 65_000],
  ['EUR 65000', 65_000],
  ['65 thousand', 65_000],
  ['sixty-five thousand', 65_000],
  ['forty thousand', 40_000],
  ['hundred thousand', 100_000],
  ['fünfundsechzigtausend', 65_000],
  ['sechzig tausend', 60_000],
  ['1.250.000', 1_250_000],
  ['84,60 €', 84.6],
  ['$120K', 120_000],
])('%s is worth %d', (text, value) => {
  expect(numbersIn(`about ${text} or so`).map((number) => number.value)).toContain(value);
});

test('money is told from other numbers', () => {
  expect(numbersIn('Room 412, at 10:30').some(({ isMoney }) => isMoney)).toBe(false);
  expect(numbersIn('412 €').every(({ isMoney }) => isMoney)).toBe(true);
});

test('places are exact', () => {
  const text = 'zwischen 60.000 € und 65k';
  for (const { start, end, text: quote } of numbersIn(text)) expect(text.slice(start, end)).toBe(quote);
});
