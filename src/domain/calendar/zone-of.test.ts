import { describe, expect, test } from 'vitest';
import { instantOf, isSameTime } from './when.ts';
import { placeInZone } from './zone-of.ts';
import type { Observance, ZoneRules } from './zone-rules.ts';

const at = (text: string) => Temporal.PlainDateTime.from(text);
const berlin: ZoneRules = {
  tzid: 'Mine',
  observances: [
    part({ offsetFrom: 7200, offsetTo: 3600, onset: at('1601-01-01T03:00') }, 10),
    part({ offsetFrom: 3600, offsetTo: 7200, onset: at('1601-01-01T02:00') }, 3),
  ],
};
function part(observance: Pick<Observance, 'offsetFrom' | 'offsetTo' | 'onset'>, month: number): Observance {
  return { ...observance, dates: [], yearly: { month, monthDays: [], weekday: { day: 7, nth: -1 } } };
}
const shown = (...given: Parameters<typeof placeInZone>) => {
  const when = placeInZone(...given);
  return when.kind === 'zoned' ? `${when.at.toString()} ${when.zoneFrom}` : when.kind;
};

describe('placeInZone', () => {
  test.each([
    ['Europe/Berlin', '2026-12-01T10:00:00+01:00[Europe/Berlin] iana'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', '2026-12-01T10:00:00+01:00[Europe/Berlin] iana'],
    ['W. Europe Standard Time', '2026-12-01T10:00:00+01:00[Europe/Berlin] windows'],
    ['eastern standard time', '2026-12-01T10:00:00-05:00[America/New_York] windows'],
    ['tzone://Microsoft/Utc', '2026-12-01T10:00:00+00:00[UTC] utc'],
    ['Mars/Olympus', 'floating'],
    ['', 'floating'],
  ])('%s', (tzid, expected) => {
    expect(shown(at('2026-12-01T10:00'), tzid)).toBe(expected);
  });

  test('an alias is as good as the name', () => {
    expect(shown(at('2026-12-01T10:00'), 'Office', { aliases: ['Europe/Vienna'] })).toContain('[Europe/Vienna] iana');
  });

  test('sent rules agree with the real zone at every hour of a year', () => {
    for (let hour = 0; hour < 24 * 365; hour += 1) {
      const local = at('2026-01-01T00:30').add({ hours: hour });
      const real = local.toZonedDateTime('Europe/Berlin');
      if (!real.toPlainDateTime().equals(local) || (local.month === 10 && local.day === 25 && local.hour === 2))
        continue;
      expect(shown(local, 'Mine', { rules: berlin })).toContain(`${real.offset}[${real.offset}] sent-rules`);
    }
  });

  test('rules that ended, single dates, and a time before all rules', () => {
    const rules: ZoneRules = {
      tzid: 'Odd',
      observances: [
        { onset: at('2020-01-01T00:00'), offsetFrom: 0, offsetTo: 3600, dates: [at('2025-01-01T00:00')] },
        {
          onset: at('2021-06-01T00:00'),
          offsetFrom: 3600,
          offsetTo: -19_800,
          dates: [],
          yearly: { month: 6, monthDays: [1], until: at('2022-06-01T00:00') },
        },
      ],
    };
    expect(shown(at('2019-01-01T00:00'), 'Odd', { rules })).toContain('+00:00');
    expect(shown(at('2021-01-01T00:00'), 'Odd', { rules })).toContain('+01:00');
    expect(shown(at('2024-01-01T00:00'), 'Odd', { rules })).toContain('-05:30');
    expect(shown(at('2026-01-01T00:00'), 'Odd', { rules })).toContain('+01:00');
    expect(shown(at('2026-01-01T00:00'), 'Odd', { rules: { tzid: 'Odd', observances: [] } })).toBe('floating');
  });
});

test('floating and all-day times are read in the zone of the person', () => {
  const floating = { kind: 'floating', at: at('2026-12-01T10:00') } as const;
  const day = { kind: 'all-day', on: Temporal.PlainDate.from('2026-12-01') } as const;
  expect(instantOf(floating, 'Europe/Berlin').toString()).toBe('2026-12-01T09:00:00Z');
  expect(instantOf(day, 'Europe/Berlin').toString()).toBe('2026-11-30T23:00:00Z');
  expect(isSameTime(floating, day)).toBe(false);
  expect(isSameTime(day, { ...day })).toBe(true);
});
