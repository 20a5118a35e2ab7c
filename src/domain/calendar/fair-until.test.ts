import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtesyAt, fairUntil, nearWeekend } from './fair-until.ts';

const berlin = (local: string) => Temporal.ZonedDateTime.from(`${local}[Europe/Berlin]`);

describe('the latest courteous moment', () => {
  // 2026-11-23 is a Monday.
  test.each([
    ['Thursday afternoon: the day before, same hour', '2026-11-26T14:00', '2026-11-25T14:00'],
    ['Thursday 8:00: Wednesday 8:00, the first minute of the day', '2026-11-26T08:00', '2026-11-25T08:00'],
    ['Thursday 7:59: Tuesday 17:00', '2026-11-26T07:59', '2026-11-24T17:00'],
    ['Thursday 18:00: Wednesday 18:00, the last minute of the day', '2026-11-26T18:00', '2026-11-25T18:00'],
    ['Thursday 18:01: Wednesday 17:00', '2026-11-26T18:01', '2026-11-25T17:00'],
    ['Monday morning: Friday 17:00', '2026-11-30T09:00', '2026-11-27T17:00'],
    ['Sunday: Friday 17:00', '2026-11-29T12:00', '2026-11-27T17:00'],
    ['Saturday noon: Friday noon', '2026-11-28T12:00', '2026-11-27T12:00'],
    ['Tuesday 7:30: Friday 17:00', '2026-12-01T07:30', '2026-11-27T17:00'],
    ['Tuesday 10:00: Monday 10:00', '2026-12-01T10:00', '2026-11-30T10:00'],
  ])('%s', (_what, start, expected) => {
    expect(fairUntil(berlin(start)).toString()).toBe(berlin(expected).toString());
  });

  test('counts elapsed hours across a clock change', () => {
    // New York springs forward on Sunday 2026-03-08 at 2:00; Monday 9:30 less 24 hours is Sunday 9:30, so Friday it is.
    const start = Temporal.ZonedDateTime.from('2026-03-09T09:30[America/New_York]');
    expect(fairUntil(start).toString()).toContain('2026-03-06T17:00:00-05:00');
    // Cairo springs forward on Friday 2026-04-24 at 0:00: the Thursday before has the hour earlier.
    const cairo = Temporal.ZonedDateTime.from('2026-04-24T12:00[Africa/Cairo]');
    expect(fairUntil(cairo).toPlainDateTime().toString()).toBe('2026-04-23T11:00:00');
  });

  const moment = fc
    .record({
      minutes: fc.integer({ min: 0, max: 60 * 24 * 800 }),
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'),
    })
    .map(({ minutes, zone }) => Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes }).toZonedDateTimeISO(zone));

  test('is 24 to 89 elapsed hours before, on a workday in office hours, in the same zone', () => {
    fc.assert(
      fc.property(moment, (start) => {
        const until = fairUntil(start);
        const hours = until.until(start, { largestUnit: 'hours' }).total('hours');
        expect(hours).toBeGreaterThanOrEqual(24);
        expect(hours).toBeLessThanOrEqual(24 + 65);
        expect(until.dayOfWeek).toBeLessThanOrEqual(5);
        expect(until.hour * 60 + until.minute).toBeGreaterThanOrEqual(8 * 60);
        expect(until.hour * 60 + until.minute).toBeLessThanOrEqual(18 * 60);
        expect(until.timeZoneId).toBe(start.timeZoneId);
      }),
    );
  });
});

describe('what is still courteous', () => {
  const start = berlin('2026-11-26T14:00');
  test.each([
    ['before: write', '2026-11-25T13:59', { kind: 'write', until: '2026-11-25T14:00' }],
    ['from the fair moment on: call', '2026-11-25T14:00', { kind: 'call', until: '2026-11-26T14:00' }],
    ['a minute before the start: call', '2026-11-26T13:59', { kind: 'call', until: '2026-11-26T14:00' }],
    ['from the start on: nothing', '2026-11-26T14:00', { kind: 'over', until: undefined }],
  ])('%s', (_what, now, { kind, until }) => {
    const courtesy = courtesyAt(start, berlin(now).toInstant());
    expect(courtesy.kind).toBe(kind);
    expect('until' in courtesy ? courtesy.until.toString() : undefined).toBe(until && berlin(until).toString());
  });

  test('says when a weekend is near', () => {
    const days = ['23', '24', '25', '26', '27', '28', '29'].map((day) => nearWeekend(berlin(`2026-11-${day}T10:00`)));
    expect(days).toEqual([true, false, false, false, true, true, true]);
  });
});
