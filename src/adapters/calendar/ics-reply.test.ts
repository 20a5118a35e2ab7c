import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Invitation } from '#domain/calendar/invitation.ts';
import { icsFile } from './ics-file.ts';
import { icsReply } from './ics-reply.ts';
import { cancelTable, replyTable, violations } from './test/itip-table.ts';

const folder = new URL('./fixtures/', import.meta.url);
const now = Temporal.Instant.from('2026-11-23T20:00:00Z');
const me = { email: 'jona.adler@post.example', name: 'Jona Adler' };

const invitations: [string, Invitation][] = readdirSync(folder).flatMap((name) => {
  const read = icsFile.read(readFileSync(new URL(name, folder), 'utf8'));
  return read.ok
    ? read.value.invitations.map((one, index): [string, Invitation] => [`${name} ${String(index)}`, one])
    : [];
});
const answerable = invitations.filter(([, { organiser }]) => organiser !== undefined);
const component = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
const invitation = (name: string) => {
  const found = invitations.find(([key]) => key === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found[1];
};
function decline(original: Invitation, comment?: string): string {
  const answer = icsReply.decline({ invitation: original, as: me, now, ...(comment !== undefined && { comment }) });
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value.text;
}

describe.each(answerable)('declining %s', (_name, original) => {
  const reply = decline(original);

  test('keeps the table of RFC 5546 3.2.3, property by property', () => {
    expect(violations(component(reply), replyTable)).toEqual([]);
  });

  test('says the same UID, SEQUENCE, RECURRENCE-ID and ORGANIZER, and declines for one person only', () => {
    const event = component(reply).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe(original.uid);
    expect(event?.getFirstPropertyValue('sequence')).toBe(original.sequence);
    expect(event?.getFirstProperty('organizer')?.toICALString()).toBe(original.sent.organiser);
    expect(event?.getFirstProperty('recurrence-id')?.toICALString()).toBe(original.sent.recurrenceId);
    const attendees = event?.getAllProperties('attendee') ?? [];
    expect(attendees.map((one) => [one.getFirstValue(), one.getParameter('partstat')])).toEqual([
      [`mailto:${me.email}`, 'DECLINED'],
    ]);
    expect(event?.getFirstProperty('dtstamp')?.toICALString()).toBe('DTSTAMP:20261123T200000Z');
  });

  test('is folded at 75 octets with CRLF, and reads back as a REPLY', () => {
    for (const line of reply.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(reply.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const read = icsFile.read(reply);
    expect(read.ok && read.value.invitations[0]).toMatchObject({ method: 'REPLY', uid: original.uid });
  });

  test('cancelling keeps the table of RFC 5546 3.2.5', () => {
    const cancelled = icsReply.cancel({ invitation: original, now });
    const text = cancelled.ok ? cancelled.value.text : '';
    expect(violations(component(text), cancelTable)).toEqual([]);
    expect(component(text).getFirstSubcomponent('vevent')?.getFirstPropertyValue('sequence')).toBe(
      original.sequence + 1,
    );
  });
});

test('the sent Windows zone comes back under its own name', () => {
  const reply = decline(invitation('outlook-exchange.ics 0'));
  expect(reply).toContain('TZID:W. Europe Standard Time\r\n');
  expect(reply).toContain('DTSTART;TZID=W. Europe Standard Time:20261201T100000\r\n');
  expect(reply).not.toContain('VALARM');
});

test('one meeting of a series is declined by its RECURRENCE-ID, as it was sent', () => {
  const reply = decline(invitation('series-exception.ics 1'));
  expect(reply).toContain('RECURRENCE-ID;TZID=Customized Time Zone:20261026T090000\r\n');
  expect(reply.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

test('a zone that was not sent is written from its name', () => {
  const original = invitation('outlook-exchange.ics 0');
  const reply = decline({ ...original, sent: { ...original.sent, zones: {} } });
  expect(violations(component(reply), replyTable)).toEqual([]);
  expect(reply).toContain('TZID:W. Europe Standard Time\r\n');
});

test('a comment is there only when asked for, and cannot become more than a comment', () => {
  const original = invitation('google-meet.ics 0');
  expect(decline(original)).not.toContain('COMMENT');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const reply = component(decline(original, `a\r\nMETHOD:CANCEL\n${text}`));
      expect(violations(reply, replyTable)).toEqual([]);
    }),
  );
});

test('refuses what it cannot answer, and never throws', () => {
  const original = invitation('google-meet.ics 0');
  expect(icsReply.decline({ invitation: invitation('floating.ics 0'), as: me, now })).toEqual({
    ok: false,
    error: { kind: 'no-organiser' },
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (email, organiser) => {
      const answers = [
        icsReply.decline({ invitation: original, as: { email, name: organiser }, now }),
        icsReply.decline({ invitation: { ...original, sent: { ...original.sent, organiser } }, as: me, now }),
        icsReply.cancel({ invitation: { ...original, sent: { ...original.sent, recurrenceId: organiser } }, now }),
      ];
      for (const answer of answers) {
        if (answer.ok) {
          const table = answer.value.method === 'REPLY' ? replyTable : cancelTable;
          expect(violations(component(answer.value.text), table)).toEqual([]);
        }
      }
    }),
  );
});
