import { describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { declineInvitation } from './decline-invitation.ts';
import { declineInvitationFile, noteDeclined } from './decline-invitation-file.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';

const account = { protocol: 'smtp', host: 'mail.example.org', port: 465, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
type Invited = NonNullable<Interview['invitation']>;

async function invited(change: (invitation: Invited) => Partial<Invited> = () => ({}), email = 'lena@vogt.example') {
  const use = { ...(await memoryUse()), invitationReader: icsFile, invitationWriter: icsReply };
  const known = await goodbyeCase(use);
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, email });
  await keepMailAccount(use, account);
  const id = known.interviews.third;
  const third = await use.stores.interviews.find(id);
  if (!third?.invitation) throw new Error('no invitation');
  await use.stores.interviews.save({ ...third, invitation: { ...third.invitation, ...change(third.invitation) } });
  const file = async () => {
    const made = await declineInvitationFile(use, id);
    return made.ok ? made.value.text.replaceAll('\r\n ', '') : made.error.kind;
  };
  const mails = async () => {
    await declineInvitation(use, id);
    const letters = await use.stores.letters.ofApplication(known.applicationId);
    return letters.filter(({ calendarPart }) => calendarPart !== null);
  };
  return { use, known, id, file, mails };
}
const text = (how: (one: string) => string) => (invitation: Invited) => ({ text: how(invitation.text) });

describe('the file that answers an invitation', () => {
  test('speaks for who was invited, under the name and address of the invitation', async () => {
    const { file } = await invited();
    expect(await file()).toMatch(
      /ATTENDEE;[^\r]*CN=Lena Vogt[^\r]*PARTSTAT=DECLINED|PARTSTAT=DECLINED[^\r]*CN=Lena Vogt/,
    );
  });

  test('speaks for the only one invited, when the address in the settings is another', async () => {
    const { file } = await invited(undefined, 'other@vogt.example');
    expect(await file()).toContain('mailto:lena@vogt.example');
  });

  test('speaks for the address in the settings, when several were invited and none of them is it', async () => {
    const two = text((one) => one.replace('END:VEVENT', 'ATTENDEE:mailto:second@x.example\r\nEND:VEVENT'));
    const { file } = await invited(two, 'other@vogt.example');
    expect(await file()).toMatch(/PARTSTAT=DECLINED[^\r]*mailto:other@vogt\.example/);
  });

  test('calls it off, when one organises it oneself', async () => {
    const { file } = await invited(undefined, 'k.albrecht@nordlicht.example');
    expect(await file()).toContain('METHOD:CANCEL');
  });

  test('answers the one of a series that it is about', async () => {
    const of = (id: string) => `RECURRENCE-ID:${id}\r\nSEQUENCE:1`;
    const series = (one: string) => one.replace('SEQUENCE:1', of('20261126T130000Z'));
    const { file } = await invited(({ text: sent }) => ({ text: series(sent), recurrenceId: '20261126T130000Z' }));
    expect(await file()).toContain('RECURRENCE-ID:20261126T130000Z');
    const whole = await invited(text(series));
    expect(await whole.file()).toContain('METHOD:REPLY');
  });

  test('bears no name where neither the invitation nor the settings know one', async () => {
    const nameless = text((one) => one.replace(/ATTENDEE;[^:]*:/, 'ATTENDEE:'));
    const { use, file } = await invited(nameless);
    const settings = await use.stores.settings.read();
    await use.stores.settings.save({ ...settings, name: '' });
    expect(await file()).not.toMatch(/ATTENDEE[^:]*CN=/);
    await use.stores.settings.save({ ...settings, name: 'Lena V.' });
    expect(await file()).toMatch(/ATTENDEE[^:]*CN=/);
  });

  test('answers what the file holds, though its UID is not the one that was noted; without any it says so', async () => {
    const other = await invited(() => ({ uid: 'another@x.example' }));
    expect(await other.file()).toContain('METHOD:REPLY');
    const none = await invited(() => ({ text: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n' }));
    expect(await none.file()).toBe('unusable-original');
    const broken = await invited(() => ({ text: 'no calendar' }));
    expect(await broken.file()).toBe('unusable-original');
  });

  test('that it was sent is noted in the timeline', async () => {
    const { use, known, id } = await invited();
    expect(await noteDeclined(use, id)).toEqual({ ok: true, value: null });
    const kinds = (await use.stores.entries.ofApplication(known.applicationId)).map(({ facts }) => facts.kind);
    expect(kinds).toContain('invitation-declined');
    expect(await noteDeclined(use, use.ids.newId<'interview'>())).toMatchObject({
      error: { kind: 'no-such-interview' },
    });
  });
});

describe('the mail that answers an invitation', () => {
  test('comes from the account where the settings hold no address', async () => {
    const { mails } = await invited(undefined, ' ');
    expect((await mails()).map(({ messageId }) => messageId)).toMatchObject([
      expect.stringMatching(/@vogt\.example>$/),
    ]);
  });

  test('is called a meeting, where the invitation has no title', async () => {
    const { mails } = await invited(text((one) => one.replace('SUMMARY:Third round\r\n', '')));
    expect((await mails()).map(({ subject }) => subject)).toEqual(['Declined: Meeting']);
  });

  test('is none, where nobody signed the invitation', async () => {
    const { mails } = await invited(text((one) => one.replace(/ORGANIZER.*\r\n/, '')));
    expect(await mails()).toEqual([]);
  });

  test('answers the one of a series, however its time is written', async () => {
    const series = text((one) => one.replace('SEQUENCE:1', 'RECURRENCE-ID:20261126T130000Z\r\nSEQUENCE:1'));
    const other = await invited(series);
    expect(await other.mails()).toEqual([]);
    const { mails } = await invited((one) => ({ ...series(one), recurrenceId: '20261126T130000Z' }));
    expect(await mails()).toHaveLength(1);
  });
});
