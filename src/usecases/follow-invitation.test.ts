import { describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { followInvitation, watchedInterviews } from './follow-invitation.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

type Change = { method?: string; sequence?: number; days?: number; uid?: string; place?: string };

/** A mail as calendars send it, about the third round of the case. */
const mailOf = (start: Temporal.ZonedDateTime, change: Change, from = 'k.albrecht@nordlicht.example') => {
  const { method = 'REQUEST', sequence = 2, days = 0, uid = 'round-three@nordlicht.example', place = '' } = change;
  const at = start.add({ days }).toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
  return new TextEncoder().encode(
    [
      `From: ${from}`,
      'To: lena@vogt.example',
      'Subject: Updated invitation',
      `Message-ID: <change-${sequence}@nordlicht.example>`,
      'Date: Mon, 23 Nov 2026 18:00:00 +0000',
      'MIME-Version: 1.0',
      `Content-Type: text/calendar; method=${method}; charset=UTF-8`,
      '',
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Nordlicht//Calendar//EN',
      `METHOD:${method}`,
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SEQUENCE:${sequence}`,
      'DTSTAMP:20261123T180000Z',
      `DTSTART:${at}`,
      'DURATION:PT45M',
      'SUMMARY:Third round',
      `LOCATION:${place}`,
      'ORGANIZER;CN=Katrin Albrecht:mailto:k.albrecht@nordlicht.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:lena@vogt.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
};

async function thirdRound() {
  const use = { ...(await memoryUse()), invitationReader: icsFile };
  const known = await goodbyeCase(use);
  const interview = async () => {
    const found = await use.stores.interviews.find(known.interviews.third);
    if (!found) throw new Error('the case has a third round');
    return found;
  };
  const before = await interview();
  const receive = async (change: Change, from?: string) => {
    const mail = await parseMessage.read(mailOf(before.start, change, from));
    if (!mail.ok) throw new Error('the mail is a mail');
    return followInvitation(use, mail.value);
  };
  const told = async () => (await use.stores.entries.ofApplication(known.applicationId)).map(({ facts }) => facts.kind);
  return { use, known, before, interview, receive, told };
}

describe('an appointment follows its organiser', () => {
  test('to another time, with the new end, and the timeline says so', async () => {
    const { before, interview, receive, told } = await thirdRound();
    expect(await receive({ days: 2 })).toBe(1);
    const after = await interview();
    expect(after.start.toInstant()).toEqual(before.start.add({ days: 2 }).toInstant());
    expect(after.end?.since(after.start).total('minutes')).toBe(45);
    expect(after.invitation?.sequence).toBe(2);
    expect(await told()).toContain('interview-moved');
  });

  test('when it is called off, and back when it is set again', async () => {
    const { interview, receive, told } = await thirdRound();
    expect(await receive({ method: 'CANCEL', sequence: 2 })).toBe(1);
    expect((await interview()).status).toBe('cancelled-by-them');
    expect(await told()).toContain('interview-status');
    expect(await receive({ sequence: 3, days: 7 })).toBe(1);
    expect((await interview()).status).toBe('booked');
  });

  test('to another place at the same time', async () => {
    const { interview, receive } = await thirdRound();
    expect(await receive({ place: 'Room 4' })).toBe(1);
    expect((await interview()).place).toBe('Room 4');
  });

  test('by a colleague’s hand at the same firm, whose mail it may be', async () => {
    const { interview, receive } = await thirdRound();
    expect(await receive({ method: 'CANCEL' }, 'office@nordlicht.example')).toBe(1);
    expect((await interview()).status).toBe('cancelled-by-them');
  });
});

describe('nothing changes', () => {
  test.each<[string, Change]>([
    ['by an older version', { sequence: 0, days: 2 }],
    ['by what is as it was', { sequence: 1 }],
    ['by another meeting', { uid: 'other@nordlicht.example', days: 2 }],
    ['by an answer of somebody invited', { method: 'REPLY', days: 2 }],
  ])('%s', async (_what, change) => {
    const { before, interview, receive } = await thirdRound();
    if (change.sequence === 1) await receive({ sequence: 1 });
    const held = change.sequence === 1 ? await interview() : before;
    expect(await receive(change)).toBe(0);
    expect(await interview()).toEqual(held);
  });

  test.each(['somebody@elsewhere.example', ''])('by whoever is not the organiser (%s)', async (from) => {
    const { before, interview, receive } = await thirdRound();
    expect(await receive({ method: 'CANCEL' }, from)).toBe(0);
    expect(await interview()).toEqual(before);
  });

  test('by a stranger at the same free mail service', async () => {
    const { use, known, before, receive, interview } = await thirdRound();
    const { invitation } = before;
    if (!invitation) throw new Error('it came with an invitation');
    const held = { ...before, invitation: { ...invitation, organiserEmail: 'firma@gmx.de' } };
    await use.stores.interviews.save(held);
    expect(await receive({ method: 'CANCEL' }, 'fremd@gmx.de')).toBe(0);
    expect((await interview()).status).toBe('booked');
    expect(await watchedInterviews(use)).toMatchObject([{ id: known.interviews.third }]);
  });

  test('once the person called it off, or by a mail without a calendar part', async () => {
    const { use, before, interview, receive } = await thirdRound();
    await use.stores.interviews.save({ ...before, status: 'cancelled-by-me' });
    expect(await receive({ days: 2 })).toBe(0);
    expect((await interview()).status).toBe('cancelled-by-me');
    const plain = await parseMessage.read(new TextEncoder().encode('From: a@b.example\r\nSubject: x\r\n\r\nx'));
    expect(plain.ok && (await followInvitation(use, plain.value))).toBe(0);
    expect(await watchedInterviews(use)).toEqual([]);
  });

  test('by a calendar that cannot be read', async () => {
    const { use } = await thirdRound();
    const broken = 'From: k.albrecht@nordlicht.example\r\nContent-Type: text/calendar\r\n\r\nBEGIN:NOTHING';
    const mail = await parseMessage.read(new TextEncoder().encode(broken));
    expect(mail.ok && (await followInvitation(use, mail.value))).toBe(0);
  });
});
