import type ICAL from 'ical.js';
import { placeInZone } from '#domain/calendar/zone-of.ts';
import type { When } from '#domain/calendar/when.ts';
import type { ZoneRules } from '#domain/calendar/zone-rules.ts';

/** What the file itself says about its zones, by TZID. */
export type SentZones = ReadonlyMap<
  string,
  { readonly rules: ZoneRules; readonly aliases: readonly string[]; readonly text: string }
>;

type Json = readonly [string, Readonly<Record<string, unknown>>, string, ...unknown[]];

/** A property as name, parameters, type, values (RFC 7265), the form that ical.js keeps. */
export const jsonOf = (property: ICAL.Property): Json => property.toJSON() as Json;

export function parameter(property: ICAL.Property, name: string): string | undefined {
  const value = property.getParameter(name) as unknown;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

/** The first time in a property, or nothing when it is none. */
export const readTime = (property: ICAL.Property, zones: SentZones): When | undefined => readTimes(property, zones)[0];

/** Every time in a property such as EXDATE; unreadable ones are left out. */
export function readTimes(property: ICAL.Property, zones: SentZones): When[] {
  const [, , , ...values] = jsonOf(property);
  const tzid = parameter(property, 'tzid');
  return values.flatMap((value) => (typeof value === 'string' ? (readOne(value, tzid, zones) ?? []) : []));
}

/** @param value `2026-11-24`, `2026-11-24T10:00:00` or the latter with Z */
export function readOne(value: string, tzid: string | undefined, zones: SentZones): When | undefined {
  const [, day, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?(Z?)/.exec(value) ?? [];
  if (!day) return undefined;
  try {
    if (!time) return { kind: 'all-day', on: Temporal.PlainDate.from(day) };
    const local = Temporal.PlainDateTime.from(`${day}T${time}`);
    if (utc) return { kind: 'zoned', at: local.toZonedDateTime('UTC'), zoneSent: 'UTC', zoneFrom: 'utc' };
    if (!tzid) return { kind: 'floating', at: local };
    return placeInZone(local, tzid, zones.get(tzid));
  } catch {
    return undefined;
  }
}
