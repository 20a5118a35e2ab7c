import { describe, expect, test } from 'vitest';
import { sendForm } from '#edge/goodbye-input.ts';
import { nextWorkingMorning } from './next-working-morning.ts';
import { sendingTimes } from './sending-times.ts';

const zoned = (text: string) => Temporal.ZonedDateTime.from(text);

describe('the next morning there', () => {
  test.each([
    ['a weekday before nine', '2026-11-24T08:59[Europe/Berlin]', '2026-11-24T09:00:00+01:00[Europe/Berlin]'],
    ['nine itself is over', '2026-11-24T09:00[Europe/Berlin]', '2026-11-25T09:00:00+01:00[Europe/Berlin]'],
    ['Friday evening', '2026-11-27T18:00[Europe/Berlin]', '2026-11-30T09:00:00+01:00[Europe/Berlin]'],
    ['over the clocks going forward', '2026-03-27T18:00[Europe/Berlin]', '2026-03-30T09:00:00+02:00[Europe/Berlin]'],
    ['over the clocks going back', '2026-10-30T18:00[America/New_York]', '2026-11-02T09:00:00-05:00[America/New_York]'],
    [
      'where it is tomorrow already',
      '2026-11-24T15:00[Pacific/Auckland]',
      '2026-11-25T09:00:00+13:00[Pacific/Auckland]',
    ],
  ])('%s', (_what, local, morning) => {
    expect(nextWorkingMorning(zoned(local)).toString()).toBe(morning);
  });
});

describe('a typed time is a wall-clock time where the recipient is', () => {
  const wish = (at: string, zone: string) => sendForm.safeParse({ wish: 'chosen', at, zone });
  const instant = (at: string, zone: string) => {
    const read = wish(at, zone);
    return read.success && read.data.kind === 'at' ? read.data.at.toInstant().toString() : null;
  };
  test.each([
    ['winter', '2026-11-24T09:00', 'Europe/Berlin', '2026-11-24T08:00:00Z'],
    ['summer', '2027-07-01T09:00', 'Europe/Berlin', '2027-07-01T07:00:00Z'],
    ['another zone', '2026-11-24T09:00', 'America/New_York', '2026-11-24T14:00:00Z'],
    ['an hour that is skipped becomes the one after it', '2027-03-28T02:30', 'Europe/Berlin', '2027-03-28T01:30:00Z'],
    ['an hour that comes twice is the first of them', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['half an hour off', '2026-11-24T09:00', 'Asia/Kolkata', '2026-11-24T03:30:00Z'],
  ])('%s', (_what, at, zone, expected) => {
    expect(instant(at, zone)).toBe(expected);
  });
  test.each([
    ['', 'Europe/Berlin'],
    ['2026-11-24T09:00', 'Nowhere/There'],
    ['2026-11-24T09:00', ''],
    ['tomorrow', 'Europe/Berlin'],
  ])('“%s” in “%s” is refused', (at, zone) => {
    expect(wish(at, zone).success).toBe(false);
  });
  test('undo lasts until then, and for its own time at least', () => {
    const situation = { now: Temporal.Instant.from('2026-11-24T07:55:00Z'), undoMinutes: 10, nextInterview: null };
    const at = (text: string) => sendingTimes({ kind: 'at', at: zoned(text) }, situation);
    expect(String(at('2026-11-24T09:00[Europe/Berlin]').undoUntil)).toBe('2026-11-24T08:05:00Z');
    expect(String(at('2026-11-24T09:00[Europe/London]').undoUntil)).toBe('2026-11-24T09:00:00Z');
  });
});
