import ICAL from 'ical.js';
import { isSameOccurrenceText } from '#domain/calendar/same-occurrence-text.ts';

/** What makes it repeat; an exception has none of it (RFC 5545 3.8.4.4). */
const repeating = ['rrule', 'rdate', 'exdate', 'exrule'];

/** The RECURRENCE-ID as a property: a whole line as it was sent, or a local time in the zone of the series. */
function idProperty(text: string, start: ICAL.Property): ICAL.Property | null {
  if (/^RECURRENCE-ID/i.test(text)) return ICAL.Property.fromString(text.trim());
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2})/.exec(text)?.slice(1);
  if (!digits) return null;
  const zone = start.getFirstParameter('tzid');
  return ICAL.Property.fromString(`RECURRENCE-ID${zone ? `;TZID=${zone}` : ''}:${digits.slice(0, 3).join('')}T${digits.slice(3).join('')}00`); // prettier-ignore
}

/**
 * One of a series as an event of its own beside it, so that it alone can be changed (RFC 5545 3.8.4.4): the same in
 * everything but its time, and not repeating. Null when the series leaves that one out.
 */
export function occurrenceOfSeries(series: ICAL.Component, recurrenceId: string): ICAL.Component | null {
  const start = series.getFirstProperty('dtstart');
  if (!start || !series.getFirstProperty('rrule')) return null;
  const isLeftOut = series
    .getAllProperties('exdate')
    .some((exdate) => exdate.getValues().some((at) => isSameOccurrenceText(String(at), recurrenceId)));
  const id = isLeftOut ? null : idProperty(recurrenceId, start);
  const at = id?.getFirstValue();
  const first = start.getFirstValue();
  if (!id || !(at instanceof ICAL.Time) || !(first instanceof ICAL.Time)) return null;
  const one = ICAL.Component.fromString(series.toString());
  for (const name of repeating) one.removeAllProperties(name);
  const end = series.getFirstPropertyValue('dtend');
  const zone = id.getFirstParameter('tzid');
  const set = (name: string, time: ICAL.Time) => {
    const property = one.updatePropertyWithValue(name, time);
    if (zone) property.setParameter('tzid', zone);
    else property.removeParameter('tzid');
  };
  if (end instanceof ICAL.Time) {
    const until = at.clone();
    until.addDuration(end.subtractDate(first));
    set('dtend', until);
  }
  set('dtstart', at);
  id.removeParameter('range');
  one.addProperty(id);
  return one;
}
