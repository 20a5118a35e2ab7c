import { ianaOfWindowsZone } from './windows-zones.ts';
import { offsetByRules, type ZoneRules } from './zone-rules.ts';
import type { When, ZoneSource } from './when.ts';

/**
 * Places a wall-clock time in the zone that was sent with it. Tried in this order: IANA name, the IANA name at the end of a path
 * (`/freeassociation.sourceforge.net/Europe/Berlin`), Windows name, the VTIMEZONE rules that came along.
 * @param aliases further names of the same zone, such as X-LIC-LOCATION
 * @returns floating when nothing is known about the zone
 */
export function placeInZone(
  local: Temporal.PlainDateTime,
  tzid: string,
  known: { readonly rules?: ZoneRules; readonly aliases?: readonly string[] } = {},
): When {
  for (const name of [tzid, ...(known.aliases ?? [])]) {
    const found = namedZone(name.trim());
    if (found) return { kind: 'zoned', at: local.toZonedDateTime(found.zone), zoneSent: tzid, zoneFrom: found.from };
  }
  const seconds = known.rules && offsetByRules(known.rules, local);
  if (seconds === undefined) return { kind: 'floating', at: local };
  return { kind: 'zoned', at: local.toZonedDateTime(offsetName(seconds)), zoneSent: tzid, zoneFrom: 'sent-rules' };
}

function namedZone(name: string): { zone: string; from: ZoneSource } | undefined {
  if (/^(utc|gmt|z|etc\/utc|tzone:\/\/microsoft\/utc)$/i.test(name)) return { zone: 'UTC', from: 'utc' };
  const windows = ianaOfWindowsZone(name);
  if (windows) return { zone: windows, from: 'windows' };
  const parts = name.split('/');
  for (let index = 0; index < Math.min(parts.length, 6); index += 1) {
    const candidate = parts.slice(index).join('/');
    if (isIana(candidate)) return { zone: candidate, from: 'iana' };
  }
  return undefined;
}

/** Names only: a bare offset or an abbreviation such as `EST` is left to the sent rules. */
function isIana(name: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** `+05:30` for 19800 seconds; rounded to the minute, as Temporal knows no finer zones. */
function offsetName(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
