import type ICAL from 'ical.js';
import { occurrencesOf, type SimpleRule } from '#domain/calendar/occurrences.ts';
import { placeInZone } from '#domain/calendar/zone-of.ts';
import type { When } from '#domain/calendar/when.ts';
import { jsonOf, readOne, readTimes, type SentZones } from './ics-time.ts';

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The meetings of a repeating event; `isComplete` is false when its rule is one that we do not expand. */
export function readSeries(
  event: ICAL.Component,
  start: When,
  zones: SentZones,
): { occurrences: When[]; isComplete: boolean } {
  const rules = event.getAllProperties('rrule');
  const hasDates = event.getAllProperties('rdate').length > 0;
  if (rules.length === 0) return { occurrences: [], isComplete: !hasDates };
  const [only, ...others] = rules.map((property) => readRule(jsonOf(property)[3], zones));
  if (!only || others.length > 0) return { occurrences: [start], isComplete: false };
  const except = event
    .getAllProperties('exdate')
    .slice(0, 200)
    .flatMap((property) => readTimes(property, zones));
  const series = { first: start, rule: only, except: except.slice(0, 500), place: placeLike(start, zones) };
  return { occurrences: occurrencesOf(series), isComplete: !hasDates };
}

const placeLike =
  (start: When, zones: SentZones) =>
  (local: Temporal.PlainDateTime): When => {
    if (start.kind === 'all-day') return { ...start, on: local.toPlainDate() };
    if (start.kind === 'floating') return { ...start, at: local };
    if (start.zoneFrom === 'sent-rules') return placeInZone(local, start.zoneSent, zones.get(start.zoneSent));
    return { ...start, at: local.toZonedDateTime(start.at.timeZoneId) };
  };

/** Only what occurrencesOf can do: anything else would be expanded wrongly. */
function readRule(value: unknown, zones: SentZones): SimpleRule | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { freq, interval, count, until, byday, wkst, ...rest } = value as Record<string, unknown>;
  const every = units[freq as keyof typeof units] as SimpleRule['every'] | undefined;
  const days = [byday ?? []].flat(2).map((day) => (typeof day === 'string' ? weekdays.indexOf(day) : -1) + 1);
  const isPlain = Object.keys(rest).length === 0 && (every === 'week' ? !days.includes(0) : days.length === 0);
  const isMonday = wkst === undefined || wkst === 'MO' || wkst === 2 || Number(interval ?? 1) === 1;
  if (!every || !isPlain || !isMonday) return undefined;
  const last = typeof until === 'string' ? readOne(until, undefined, zones) : undefined;
  return {
    every,
    interval: Math.min(Math.max(Math.trunc(Number(interval ?? 1)) || 1, 1), 1000),
    weekdays: days,
    ...(typeof count === 'number' && { count }),
    ...(last && { until: last }),
  };
}
