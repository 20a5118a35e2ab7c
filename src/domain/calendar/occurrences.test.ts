import { expect, test } from 'vitest';
import { occurrencesOf, type SimpleRule } from './occurrences.ts';
import type { When } from './when.ts';

const floating = (local: Temporal.PlainDateTime): When => ({ kind: 'floating', at: local });
const allDay = (local: Temporal.PlainDateTime): When => ({ kind: 'all-day', on: local.toPlainDate() });
const at = (text: string) => Temporal.PlainDateTime.from(text);
function days(rule: Partial<SimpleRule>, place = floating, first = '2026-01-31T10:00') {
  const series = {
    first: place(at(first)),
    rule: { every: 'day', interval: 1, weekdays: [], ...rule } as const,
    except: [],
    place,
  };
  return occurrencesOf(series).map((one) => (one.kind === 'all-day' ? one.on : one.at).toString().slice(0, 10));
}

test('every other day, so many times', () => {
  expect(days({ interval: 2, count: 3 })).toEqual(['2026-01-31', '2026-02-02', '2026-02-04']);
});

test('each month and year, where the day exists', () => {
  expect(days({ every: 'month', count: 3 })).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  expect(days({ every: 'year', count: 2 }, floating, '2024-02-29T10:00')).toEqual(['2024-02-29', '2028-02-29']);
});

test('until a day, included', () => {
  const until: When = { kind: 'all-day', on: Temporal.PlainDate.from('2026-02-02') };
  expect(days({ until })).toEqual(['2026-01-31', '2026-02-01', '2026-02-02']);
  expect(days({ until: floating(at('2026-02-01T09:59')) })).toEqual(['2026-01-31']);
  expect(days({ until }, allDay)).toHaveLength(3);
});

test('two days a week, unsorted, from the first on; never more than fifty', () => {
  expect(days({ every: 'week', weekdays: [6, 1], count: 3 })).toEqual(['2026-01-31', '2026-02-02', '2026-02-07']);
  expect(days({ every: 'week', count: 2 })).toEqual(['2026-01-31', '2026-02-07']);
  expect(days({})).toHaveLength(50);
});
