import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApplicationId, InterviewId } from '../id.ts';
import type { InterviewStatus } from './interview.ts';
import { newInterview } from './new-interview.ts';
import { nearestInterview, whenNear } from './when-near.ts';

const start = Temporal.ZonedDateTime.from('2026-11-26T10:00[Europe/Berlin]');
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`).toInstant();

test('is the morning on the day itself until the interview begins', () => {
  expect(whenNear(start, at('2026-11-26T00:01'))).toBe('morning');
  expect(whenNear(start, at('2026-11-26T09:59'))).toBe('morning');
  expect(whenNear(start, at('2026-11-26T10:00'))).toBeNull();
});

test('is the evening before from five o’clock on', () => {
  expect(whenNear(start, at('2026-11-25T16:59'))).toBeNull();
  expect(whenNear(start, at('2026-11-25T17:00'))).toBe('evening-before');
});

test('counts days where the interview is', () => {
  const tokyo = Temporal.ZonedDateTime.from('2026-11-26T16:00[Asia/Tokyo]');
  expect(whenNear(tokyo, at('2026-11-25T16:30'))).toBe('morning'); // 0:30 in Tokyo
});

test('less than six hours ahead is the morning even across midnight', () => {
  const early = Temporal.ZonedDateTime.from('2026-11-26T01:00[Europe/Berlin]');
  expect(whenNear(early, at('2026-11-25T19:30'))).toBe('morning');
  expect(whenNear(early, at('2026-11-25T18:30'))).toBe('evening-before');
});

test('is near only ahead of the start, and never more than 31 hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 100 }), (hours) => {
      const near = whenNear(start, start.subtract({ hours }).toInstant());
      if (near) return hours > 0 && hours <= 31;
      return hours <= 0 || hours >= 6;
    }),
  );
});

test('the nearest is the next booked one that is near', () => {
  const now = at('2026-11-26T06:00');
  const interview = (id: string, hours: number, status: InterviewStatus) =>
    newInterview(
      { id: id as InterviewId, applicationId: 'a' as ApplicationId },
      { start: start.add({ hours }), round: 1, status },
      now,
    );
  const all = [
    interview('later', 3, 'booked'),
    interview('first', 1, 'booked'),
    interview('off', 0, 'cancelled-by-me'),
  ];
  expect(nearestInterview(all, now)).toMatchObject({ interview: { id: 'first' }, near: 'morning' });
  expect(nearestInterview([interview('far', 100, 'booked')], now)).toBeNull();
});
