import { expect, test } from 'vitest';
import { interviewAlarms } from './interview-alarms.ts';

const start = Temporal.Instant.from('2026-12-01T09:00:00Z');
const hoursBefore = (hours: number) => start.subtract({ minutes: hours * 60 });
const shown = (...given: Parameters<typeof interviewAlarms>) =>
  interviewAlarms(...given).map(({ kind, minutesBefore }) => `${kind} ${String(minutesBefore / 60)}`);

test('rings two hours before the latest courteous moment, a day before and two hours before', () => {
  expect(shown(start, hoursBefore(48))).toEqual(['fair-until-near 50', 'day-before 24', 'two-hours-before 2']);
});

test('two that fall together ring once', () => {
  expect(shown(start, hoursBefore(22))).toEqual(['fair-until-near 24', 'two-hours-before 2']);
});

test('without a latest courteous moment, or with one after the start, two remain', () => {
  expect(shown(start)).toEqual(['day-before 24', 'two-hours-before 2']);
  expect(shown(start, hoursBefore(-1))).toEqual(['day-before 24', 'two-hours-before 2']);
});
