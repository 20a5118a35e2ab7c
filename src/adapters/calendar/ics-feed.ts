import ICAL from 'ical.js';
import type { OwnAlarm, OwnCalendar, OwnEvent } from '#domain/calendar/own-calendar.ts';
import type { When } from '#domain/calendar/when.ts';
import type { CalendarWriter } from '#usecases/ports/calendar-writer.ts';
import { addText, addTyped, calendarText, newCalendar, utcText } from './ics-component.ts';
import { writeZone } from './ics-zone-writer.ts';

/** Writes a download or a feed of our own entries; VTIMEZONE for each zone that occurs. */
export const icsFeed: CalendarWriter = {
  write(calendar) {
    const component = newCalendar();
    writeHead(component, calendar);
    for (const [tzid, from] of zonesOf(calendar.events)) {
      const zone = writeZone(tzid, from);
      if (zone) component.addSubcomponent(zone);
    }
    for (const event of calendar.events) component.addSubcomponent(writeEvent(event));
    return calendarText(component);
  },
};

/** The names that calendar programs read: those of RFC 7986, and the older X- ones beside them. */
function writeHead(component: ICAL.Component, { name, description, refreshHours }: OwnCalendar): void {
  addText(component, ['name', name]);
  addText(component, ['x-wr-calname', name]);
  if (description) addText(component, ['description', description]);
  if (refreshHours === undefined) return;
  const every = `PT${Math.max(1, Math.round(refreshHours))}H`;
  addTyped(component, ['refresh-interval', 'duration', every]);
  addTyped(component, ['x-published-ttl', 'unknown', every]);
}

/** Each zone with the earliest moment at which it is needed. UTC needs none. */
function zonesOf(events: readonly OwnEvent[]): Map<string, Temporal.Instant> {
  const zones = new Map<string, Temporal.Instant>();
  for (const when of events.flatMap(({ start, end }) => (end ? [start, end] : [start]))) {
    if (when.kind !== 'zoned' || !isNamed(when.at)) continue;
    const [tzid, at] = [when.at.timeZoneId, when.at.toInstant()];
    const known = zones.get(tzid);
    if (!known || Temporal.Instant.compare(at, known) < 0) zones.set(tzid, at);
  }
  return zones;
}

/** A bare offset such as +02:00 and UTC are written as UTC. */
const isNamed = ({ timeZoneId }: Temporal.ZonedDateTime) => timeZoneId.includes('/');

function writeEvent(event: OwnEvent): ICAL.Component {
  const component = new ICAL.Component('vevent');
  addText(component, ['uid', event.uid]);
  addTyped(component, ['dtstamp', 'date-time', utcText(event.stamp)]);
  addTyped(component, ['sequence', 'integer', String(event.sequence)]);
  addWhen(component, 'dtstart', event.start);
  if (event.end) addWhen(component, 'dtend', event.end);
  addText(component, ['summary', event.summary]);
  if (event.description) addText(component, ['description', event.description]);
  if (event.location) addText(component, ['location', event.location]);
  const url = URL.parse(event.url ?? '');
  if (url) addTyped(component, ['url', 'uri', url.href]);
  addText(component, ['transp', event.isBusy ? 'OPAQUE' : 'TRANSPARENT']);
  addText(component, ['class', 'PRIVATE']);
  for (const alarm of event.alarms) component.addSubcomponent(writeAlarm(alarm));
  return component;
}

function writeAlarm({ minutesBefore, text }: OwnAlarm): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  addText(alarm, ['action', 'DISPLAY']);
  addTyped(alarm, ['trigger', 'duration', `-PT${Math.max(0, Math.round(minutesBefore))}M`]);
  addText(alarm, ['description', text]);
  return alarm;
}

function addWhen(component: ICAL.Component, name: 'dtstart' | 'dtend', when: When): void {
  const local = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'second' });
  if (when.kind === 'all-day') addTyped(component, [name, 'date', when.on.toString()]);
  else if (when.kind === 'floating') addTyped(component, [name, 'date-time', local(when.at)]);
  else if (!isNamed(when.at)) addTyped(component, [name, 'date-time', utcText(when.at.toInstant())]);
  else addTyped(component, [name, 'date-time', local(when.at.toPlainDateTime())], { tzid: when.at.timeZoneId });
}
