import ICAL from 'ical.js';
import { invitationMethods, type Invitation, type InvitationMethod } from '#domain/calendar/invitation.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type {
  CalendarFile,
  InvitationReader,
  InvitationRefusal,
  SkippedEvent,
} from '#usecases/ports/invitation-reader.ts';
import { readEvent, textOf } from './ics-event.ts';
import { prepareIcs } from './ics-limits.ts';
import { readZones } from './ics-zones.ts';

const mostEvents = 500;

/** Reads .ics text with ical.js, behind limits; whatever it is given, it answers with a Result. */
export const icsFile: InvitationReader = {
  read(text) {
    const prepared = prepareIcs(text);
    if (!prepared.ok) return prepared;
    const components = parse(prepared.value.lines);
    if (!components) return fail({ kind: 'malformed', what: 'unreadable' });
    return readComponents(components.parts, prepared.value.skipped + components.skipped > 0);
  },
};

/** A line that ical.js cannot read is left out rather than the whole file. */
function parse(lines: readonly string[]): { parts: ICAL.Component[]; skipped: number } | undefined {
  const whole = tryParse(lines);
  if (whole) return { parts: whole, skipped: 0 };
  const readable = lines.filter((line) => /^(BEGIN|END):/i.test(line) || isReadable(line));
  const parts = tryParse(readable);
  return parts && { parts, skipped: lines.length - readable.length };
}

function tryParse(lines: readonly string[]): ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(lines.join('\r\n')) as unknown[];
    const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return list
      .filter(Array.isArray)
      .map((part) => new ICAL.Component(part as ConstructorParameters<typeof ICAL.Component>[0]));
  } catch {
    return undefined;
  }
}

function isReadable(line: string): boolean {
  try {
    ICAL.Property.fromString(line).toICALString();
    return true;
  } catch {
    return false;
  }
}

function readComponents(
  parts: readonly ICAL.Component[],
  linesSkipped: boolean,
): Result<CalendarFile, InvitationRefusal> {
  const invitations: Invitation[] = [];
  const skipped: SkippedEvent[] = [];
  for (const part of parts) {
    const events = part.name === 'vevent' ? [part] : part.getAllSubcomponents('vevent');
    const zones = readZones(part);
    const method = methodOf(part);
    for (const event of events.slice(0, mostEvents - invitations.length)) {
      const outcome = readSafely(event, { zones, method, linesSkipped });
      if ('reason' in outcome) skipped.push(outcome);
      else invitations.push(outcome);
    }
  }
  if (invitations.length === 0 && skipped.length === 0) return fail({ kind: 'no-meeting' });
  return ok({ invitations, skipped });
}

function readSafely(event: ICAL.Component, context: Parameters<typeof readEvent>[1]): Invitation | SkippedEvent {
  try {
    const invitation = readEvent(event, context);
    const mayBeTimeless = ['CANCEL', 'REPLY', 'REFRESH', 'DECLINECOUNTER'].includes(context.method);
    return invitation.start || mayBeTimeless ? invitation : { uid: invitation.uid, reason: 'no-start' };
  } catch {
    return { reason: 'unreadable' };
  }
}

function methodOf(part: ICAL.Component): InvitationMethod {
  const sent = textOf(part.getFirstProperty('method')).trim().toUpperCase();
  return invitationMethods.find((method) => method === sent) ?? 'none';
}
