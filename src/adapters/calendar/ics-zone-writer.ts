import ICAL from 'ical.js';
import { addText, addTyped } from './ics-component.ts';

/**
 * A VTIMEZONE for an IANA zone that holds from the clock change before `from` to the last one within `years` after it, each change
 * as a part of its own. Nothing for UTC.
 */
export function writeZone(tzid: string, from: Temporal.Instant, years = 2): ICAL.Component | undefined {
  const at = from.toZonedDateTimeISO(tzid);
  if (tzid === 'UTC') return undefined;
  const zone = new ICAL.Component('vtimezone');
  addText(zone, ['tzid', tzid]);
  const before = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? at.with({ year: 1970 });
  const end = at.add({ years });
  let change: Temporal.ZonedDateTime | null = before;
  for (let count = 0; change && count < 12; count += 1) {
    if (count > 0 && Temporal.ZonedDateTime.compare(change, end) > 0) break;
    zone.addSubcomponent(writeChange(change));
    change = change.getTimeZoneTransition('next');
  }
  return zone;
}

function writeChange(change: Temporal.ZonedDateTime): ICAL.Component {
  const before = change.subtract({ nanoseconds: 1 });
  const isForward = change.offsetNanoseconds > before.offsetNanoseconds;
  const part = new ICAL.Component(isForward ? 'daylight' : 'standard');
  // The onset is written in the wall clock that held until then (RFC 5545 3.6.5).
  const onset = change.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
  addTyped(part, ['dtstart', 'date-time', onset.toString({ smallestUnit: 'second' })]);
  addTyped(part, ['tzoffsetfrom', 'utc-offset', before.offset.slice(0, 6)]);
  addTyped(part, ['tzoffsetto', 'utc-offset', change.offset.slice(0, 6)]);
  return part;
}
