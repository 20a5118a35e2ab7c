import ICAL from 'ical.js';
import type { Invitation } from '#domain/calendar/invitation.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type {
  CalendarAnswer,
  CancelInput,
  DeclineInput,
  InvitationWriteRefusal,
  InvitationWriter,
} from '#usecases/ports/invitation-writer.ts';
import { addText, addTyped, calendarText, newCalendar, utcText } from './ics-component.ts';
import { mailtoOf } from './ics-text.ts';
import { writeZone } from './ics-zone-writer.ts';

/** What both answers need from the original, as ical.js properties of our own. */
type Original = {
  readonly organiser: ICAL.Property;
  readonly times: readonly ICAL.Property[];
  readonly zone?: ICAL.Component;
};

/** Writes REPLY (RFC 5546 3.2.3) and CANCEL (3.2.5), with nothing beyond what their tables allow. */
export const icsReply: InvitationWriter = {
  decline(input) {
    const address = mailtoOf(input.as.email);
    if (!address) return fail({ kind: 'bad-address' });
    const original = readOriginal(input.invitation);
    return original.ok ? ok(writeReply(input, address, original.value)) : original;
  },
  cancel(input) {
    const original = readOriginal(input.invitation);
    return original.ok ? ok(writeCancel(input, original.value)) : original;
  },
};

function writeReply(input: DeclineInput, address: string, original: Original): CalendarAnswer {
  const { invitation, as } = input;
  const { calendar, event } = begin('REPLY', original);
  addText(event, ['uid', invitation.uid]);
  addTyped(event, ['sequence', 'integer', String(invitation.sequence)]);
  for (const property of [original.organiser, ...original.times]) event.addProperty(property);
  addAttendee(event, address, { ...(as.name?.trim() && { cn: as.name }), partstat: 'DECLINED' });
  finish(event, input);
  return { method: 'REPLY', text: calendarText(calendar) };
}

function writeCancel(input: CancelInput, original: Original): CalendarAnswer {
  const { invitation } = input;
  const { calendar, event } = begin('CANCEL', original);
  addText(event, ['uid', invitation.uid]);
  addTyped(event, ['sequence', 'integer', String(invitation.sequence + 1)]);
  for (const property of [original.organiser, ...original.times]) event.addProperty(property);
  for (const { email, name } of invitation.attendees) {
    const address = mailtoOf(email);
    if (address && email !== invitation.organiser?.email) addAttendee(event, address, name ? { cn: name } : {});
  }
  addText(event, ['status', 'CANCELLED']);
  finish(event, input);
  return { method: 'CANCEL', text: calendarText(calendar) };
}

function begin(method: 'REPLY' | 'CANCEL', { zone }: Original) {
  const calendar = newCalendar(method);
  const event = new ICAL.Component('vevent');
  if (zone) calendar.addSubcomponent(zone);
  calendar.addSubcomponent(event);
  return { calendar, event };
}

function finish(event: ICAL.Component, { invitation, now, comment }: CancelInput): void {
  addTyped(event, ['dtstamp', 'date-time', utcText(now)]);
  if (invitation.summary) addText(event, ['summary', invitation.summary]);
  if (comment?.trim()) addText(event, ['comment', comment.trim()]);
}

function addAttendee(event: ICAL.Component, address: string, parameters: Record<string, string>): void {
  addText(event, ['attendee', address], parameters);
}

/**
 * ORGANIZER and the times exactly as they were sent. One zone at most may come along (the table allows 0 or 1 VTIMEZONE), and a
 * time whose zone is not that one is left out, unless it is the RECURRENCE-ID, which says which meeting is meant.
 */
function readOriginal({ sent, organiser, start }: Invitation): Result<Original, InvitationWriteRefusal> {
  if (!organiser || !sent.organiser) return fail({ kind: 'no-organiser' });
  if (!mailtoOf(organiser.email)) return fail({ kind: 'bad-address' });
  const property = readLine(sent.organiser, 'organizer');
  const recurrence = sent.recurrenceId === undefined ? undefined : readLine(sent.recurrenceId, 'recurrence-id');
  if (!property || recurrence === null) return fail({ kind: 'unusable-original' });
  const others = [readLine(sent.start, 'dtstart'), readLine(sent.end, 'dtend')].filter((time) => time !== null);
  const tzid = [recurrence, ...others].map(zoneNameOf).find((name) => name !== undefined);
  const zone = tzid === undefined ? undefined : zoneFor(tzid, sent.zones, start);
  if (tzid !== undefined && !zone && recurrence && zoneNameOf(recurrence)) return fail({ kind: 'unusable-original' });
  const fitting = others.filter((time) => zoneNameOf(time) === undefined || (zone && zoneNameOf(time) === tzid));
  const times = [...(recurrence ? [recurrence] : []), ...fitting];
  const isUsed = times.some((time) => zoneNameOf(time) === tzid);
  return ok({ organiser: property, times, ...(zone && isUsed && { zone }) });
}

/** Parsed anew, so that a stored line that was tampered with cannot become two. */
function readLine(line: string | undefined, name: string): ICAL.Property | null {
  if (line === undefined || /[\r\n]/.test(line)) return null;
  try {
    const property = ICAL.Property.fromString(line);
    return property.name === name ? property : null;
  } catch {
    return null;
  }
}

const zoneNameOf = (property: ICAL.Property | undefined): string | undefined => {
  const tzid: unknown = property?.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : undefined;
};

/** The VTIMEZONE that was sent; where none was, one made from the zone that its name stands for. */
function zoneFor(
  tzid: string,
  sent: Invitation['sent']['zones'],
  start: Invitation['start'],
): ICAL.Component | undefined {
  const text = Object.hasOwn(sent, tzid) ? sent[tzid] : undefined;
  try {
    if (text !== undefined) return ICAL.Component.fromString(text);
    if (start?.kind !== 'zoned' || start.zoneSent !== tzid) return undefined;
    const zone = writeZone(start.at.timeZoneId, start.at.toInstant());
    zone?.updatePropertyWithValue('tzid', tzid);
    return zone;
  } catch {
    return undefined;
  }
}
