import type ICAL from 'ical.js';
import type { Observance, YearlyRule } from '#domain/calendar/zone-rules.ts';
import { jsonOf, type SentZones } from './ics-time.ts';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The VTIMEZONE components of a calendar as rules, by TZID. What is unreadable in them is left out. */
export function readZones(calendar: ICAL.Component): SentZones {
  const zones = new Map<
    string,
    { rules: { tzid: string; observances: Observance[] }; aliases: string[]; text: string }
  >();
  for (const zone of calendar.getAllSubcomponents('vtimezone').slice(0, 100)) {
    const tzid = textOf(zone, 'tzid');
    if (!tzid || zones.has(tzid)) continue;
    const parts = [...zone.getAllSubcomponents('standard'), ...zone.getAllSubcomponents('daylight')].slice(0, 300);
    const observances = parts.flatMap((part) => readObservance(part) ?? []);
    const aliases = [textOf(zone, 'x-lic-location')].flatMap((name) => name ?? []);
    zones.set(tzid, { rules: { tzid, observances }, aliases, text: zone.toString() });
  }
  return zones;
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const property = component.getFirstProperty(name);
  const value = property && jsonOf(property)[3];
  return typeof value === 'string' ? value : undefined;
}

function readObservance(part: ICAL.Component): Observance | undefined {
  const onset = plain(textOf(part, 'dtstart'));
  const [offsetFrom, offsetTo] = [seconds(textOf(part, 'tzoffsetfrom')), seconds(textOf(part, 'tzoffsetto'))];
  if (!onset || offsetFrom === undefined || offsetTo === undefined) return undefined;
  const dates = part
    .getAllProperties('rdate')
    .slice(0, 500)
    .flatMap((property) =>
      jsonOf(property)
        .slice(3)
        .flatMap((value) => plain(value) ?? []),
    );
  const rule = part.getFirstProperty('rrule');
  const yearly = rule ? readYearly(jsonOf(rule)[3], onset) : undefined;
  return { onset, offsetFrom, offsetTo, dates, ...(yearly && { yearly }) };
}

function readYearly(value: unknown, onset: Temporal.PlainDateTime): YearlyRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const rule = value as Record<string, unknown>;
  if (rule['freq'] !== 'YEARLY') return undefined;
  const list = (name: string) => [rule[name] ?? []].flat(2);
  const month = list('bymonth')
    .map(Number)
    .find((number) => Number.isInteger(number) && number >= 1 && number <= 12);
  const [first] = list('byday');
  const [, nth, day] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(typeof first === 'string' ? first : '') ?? [];
  const until = plain(rule['until']);
  return {
    month: month ?? onset.month,
    monthDays: list('bymonthday').map(Number).filter(Number.isInteger),
    ...(day && weekdays.includes(day) && { weekday: { day: weekdays.indexOf(day) + 1, nth: Number(nth ?? 0) } }),
    ...(until && { until }),
  };
}

function plain(value: unknown): Temporal.PlainDateTime | undefined {
  try {
    return typeof value === 'string' ? Temporal.PlainDateTime.from(value.replace(/Z$/, '')) : undefined;
  } catch {
    return undefined;
  }
}

/** `+01:00` or `-04:30:15` in seconds. */
function seconds(value: string | undefined): number | undefined {
  const [, sign, hours, minutes, rest] = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(value ?? '') ?? [];
  if (!sign) return undefined;
  const amount = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest ?? 0);
  return amount >= 86_400 ? undefined : sign === '-' ? -amount : amount;
}
