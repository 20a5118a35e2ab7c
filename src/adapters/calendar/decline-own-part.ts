import ICAL from 'ical.js';
import { isSameOccurrenceText } from '#domain/calendar/same-occurrence-text.ts';
import type { MeetingKey } from '#usecases/ports/calendar-account.ts';
import { occurrenceOfSeries } from './occurrence-of-series.ts';

export type OwnPart =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'already' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-invited' };

const addressOf = (attendee: ICAL.Property) =>
  String(attendee.getFirstValue())
    .replace(/^mailto:/i, '')
    .toLowerCase();

/**
 * Sets the person's own PARTSTAT to DECLINED in a stored event, and nothing else: the rest of the text stays as the
 * server keeps it. With a RECURRENCE-ID only that one of a series, otherwise all of them.
 */
export function declineOwnPart(text: string, meeting: MeetingKey, mine: readonly string[]): OwnPart {
  const calendar = ICAL.Component.fromString(text);
  const held = calendar.getAllSubcomponents('vevent').filter((event) => isMeant(event, meeting));
  const apart = held.length === 0 ? setApart(calendar, meeting) : null;
  const events = apart ? [apart] : held;
  if (events.length === 0) return { kind: 'not-found' };
  const own = new Set(mine.map((address) => address.trim().toLowerCase()).filter(Boolean));
  const parts = events.flatMap((event) => event.getAllProperties('attendee').filter((one) => own.has(addressOf(one))));
  if (parts.length === 0) return { kind: 'not-invited' };
  const open = parts.filter((part) => part.getParameter('partstat') !== 'DECLINED');
  if (open.length === 0) return { kind: 'already' };
  for (const part of open) {
    part.setParameter('partstat', 'DECLINED');
    part.removeParameter('rsvp');
  }
  return { kind: 'changed', text: `${calendar.toString().replace(/\r\n$/, '')}\r\n` };
}

/** The one of a series that has nothing of its own yet becomes an event of its own. */
function setApart(calendar: ICAL.Component, { uid, recurrenceId }: MeetingKey): ICAL.Component | null {
  const series = calendar.getAllSubcomponents('vevent').find((event) => isMeant(event, { uid, recurrenceId: null }));
  const one = series && recurrenceId !== null ? occurrenceOfSeries(series, recurrenceId) : null;
  if (one) calendar.addSubcomponent(one);
  return one;
}

function isMeant(event: ICAL.Component, { uid, recurrenceId }: MeetingKey): boolean {
  if (event.getFirstPropertyValue('uid') !== uid) return false;
  if (recurrenceId === null) return true;
  const own = event.getFirstProperty('recurrence-id');
  return own !== null && isSameOccurrenceText(own.toICALString(), recurrenceId);
}
