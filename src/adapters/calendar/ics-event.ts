import type ICAL from 'ical.js';
import type {
  Attendee,
  CalendarUser,
  Invitation,
  InvitationMethod,
  InvitationOddity,
} from '#domain/calendar/invitation.ts';
import { findOnlineLinks } from '#domain/calendar/online-links.ts';
import { findPhoneNumbers } from '#domain/calendar/phone-numbers.ts';
import { wallClock, type When } from '#domain/calendar/when.ts';
import { readSeries } from './ics-series.ts';
import { jsonOf, parameter, readTime, type SentZones } from './ics-time.ts';

export type EventContext = {
  readonly zones: SentZones;
  readonly method: InvitationMethod;
  readonly linesSkipped: boolean;
};

/** One VEVENT as an invitation. May be without a start; the caller decides whether that is allowed. */
export function readEvent(event: ICAL.Component, context: EventContext): Invitation {
  const { zones, method } = context;
  const text = (name: string) => textOf(event.getFirstProperty(name));
  const recurrence = event.getFirstProperty('recurrence-id');
  const recurrenceId = recurrence ? readTime(recurrence, zones) : undefined;
  const startProperty = event.getFirstProperty('dtstart');
  const start = startProperty ? readTime(startProperty, zones) : method === 'CANCEL' ? recurrenceId : undefined;
  const end = start && readEnd(event, start, zones);
  const series = start ? readSeries(event, start, zones) : { occurrences: [], isComplete: true };
  const organisers = event.getAllProperties('organizer');
  const organiser = organisers[0] ? readUser(organisers[0]) : undefined;
  const [stamp, status, uid] = [readStamp(event), text('status').toUpperCase(), text('uid').trim()];
  const rawSequence = Number.parseInt(text('sequence'), 10);
  const odd: (InvitationOddity | false)[] = [
    !uid && 'no-uid',
    start?.kind === 'floating' &&
      startProperty !== null &&
      parameter(startProperty, 'tzid') !== undefined &&
      'unknown-zone',
    !organiser && 'no-organiser',
    organisers.length > 1 && 'several-organisers',
    Boolean(start && end && wallClock(end).since(wallClock(start)).sign < 0) && 'end-before-start',
    !series.isComplete && 'occurrences-not-expanded',
    context.linesSkipped && 'lines-skipped',
  ];
  return {
    uid: uid || `derived:${start ? wallClock(start).toString() : ''}:${text('summary')}`,
    sequence: Number.isSafeInteger(rawSequence) && rawSequence > 0 ? rawSequence : 0,
    ...(recurrenceId && { recurrenceId }),
    thisAndFuture: recurrence !== null && parameter(recurrence, 'range')?.toUpperCase() === 'THISANDFUTURE',
    method,
    ...(stamp && { stamp }),
    ...(status && { status }),
    ...(organiser && { organiser }),
    attendees: event.getAllProperties('attendee').slice(0, 500).map(readAttendee),
    ...(start && { start }),
    ...(end && { end }),
    occurrences: series.occurrences,
    ...readWords(event),
    odd: odd.filter((what) => what !== false),
    sent: readSent(event, zones),
  };
}

export function textOf(property: ICAL.Property | null): string {
  const value = property && jsonOf(property)[3];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function readWords(
  event: ICAL.Component,
): Pick<Invitation, 'summary' | 'location' | 'description' | 'links' | 'phones'> {
  const [summary, location, description] = ['summary', 'location', 'description'].map((name) =>
    textOf(event.getFirstProperty(name)).trim(),
  ) as [string, string, string];
  const extra = event
    .getAllProperties()
    .filter(({ name }) => /^(url|conference|x-google-conference|x-microsoft-.*(url|link)|x-alt-desc)$/.test(name))
    .slice(0, 30)
    .map(textOf);
  return {
    summary,
    location,
    description,
    links: findOnlineLinks([...extra, location, description].join('\n').replaceAll('&amp;', '&')).slice(0, 10),
    phones: findPhoneNumbers(`${location}\n${description}`),
  };
}

function readUser(property: ICAL.Property): CalendarUser {
  const name = parameter(property, 'cn')?.trim();
  const email = mailAddress(textOf(property)) || mailAddress(parameter(property, 'email') ?? '');
  return { email, ...(name && name.toLowerCase() !== email && { name }) };
}

function readAttendee(property: ICAL.Property): Attendee {
  const upper = (name: string, otherwise: string) => parameter(property, name)?.toUpperCase() ?? otherwise;
  return {
    ...readUser(property),
    role: upper('role', 'REQ-PARTICIPANT'),
    partstat: upper('partstat', 'NEEDS-ACTION'),
    kind: upper('cutype', 'INDIVIDUAL'),
  };
}

function mailAddress(value: string): string {
  const address = value
    .trim()
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address) ? address : '';
}

function readStamp(event: ICAL.Component): Temporal.Instant | undefined {
  const value = textOf(event.getFirstProperty('dtstamp'));
  try {
    return value ? Temporal.Instant.from(value.endsWith('Z') ? value : `${value}Z`) : undefined;
  } catch {
    return undefined;
  }
}

function readEnd(event: ICAL.Component, start: When, zones: SentZones): When | undefined {
  const property = event.getFirstProperty('dtend');
  if (property) return readTime(property, zones);
  try {
    const duration = Temporal.Duration.from(textOf(event.getFirstProperty('duration')));
    if (start.kind === 'all-day') return { ...start, on: start.on.add(duration) };
    return start.kind === 'zoned' ? { ...start, at: start.at.add(duration) } : { ...start, at: start.at.add(duration) };
  } catch {
    return undefined;
  }
}

function readSent(event: ICAL.Component, zones: SentZones): Invitation['sent'] {
  const line = (name: string) => event.getFirstProperty(name)?.toICALString();
  const [organiser, recurrenceId, start, end] = ['organizer', 'recurrence-id', 'dtstart', 'dtend'].map(line);
  return {
    ...(organiser && { organiser }),
    ...(recurrenceId && { recurrenceId }),
    ...(start && { start }),
    ...(end && { end }),
    zones: Object.fromEntries([...zones].map(([tzid, { text }]) => [tzid, text])),
  };
}
