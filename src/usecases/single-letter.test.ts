import { describe, expect, test } from 'vitest';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { beforeWriting } from './before-writing.ts';
import { handOverLetter } from './hand-over-letter.ts';
import { letterFile } from './letter-file.ts';
import { previewLetter } from './preview-letter.ts';
import { readLetter } from './read-letter.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { noteSent } from './note-sent.ts';
import { writeSingleLetter } from './write-single-letter.ts';
import { declineInvitationFile } from './decline-invitation-file.ts';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { letterPurposes, purposeTable } from '#domain/letter/letter-purpose.ts';

const checks = composeLetterChecks();

async function begun(lang: 'en' | 'de' = 'en') {
  const use = { ...(await memoryUse()), checks };
  return { use, known: await goodbyeCase(use, lang) };
}
const none = { personId: null, interviewId: null } as const;

describe('a single letter', () => {
  test.each(['en', 'de'] as const)('every kind in %s can be written and passes the checks', async (lang) => {
    const { use, known } = await begun(lang);
    const words = lang === 'de' ? 'Wie ist die Rufbereitschaft im Team geregelt?' : 'How is on-call duty arranged?';
    for (const purpose of letterPurposes.filter((one) => purposeTable[one].medium === 'mail')) {
      const written = await writeSingleLetter(use, { ...none, applicationId: known.applicationId, purpose, words });
      if (!written.ok) throw new Error(purpose);
      const view = await readLetter(use, written.value.id);
      // a warm word more, or none: only where there is one is a tone offered
      if (purpose === 'move' || purpose === 'deletion') expect([purpose, view?.hasTones]).toEqual([purpose, false]);
      const wrong = view?.findings.filter(({ severity }) => severity === 'error') ?? [];
      expect([purpose, wrong]).toEqual([purpose, []]);
    }
  });
  test('goes to who is in charge, unless another is chosen; knows what was noted', async () => {
    const { use, known } = await begun();
    const before = await beforeWriting(use, known.applicationId, { purpose: 'move', interviewId: null });
    expect(before?.personId).toBe(known.people.recruiter);
    expect(before?.interviewId).toBe(known.interviews.third);
    expect(before?.people.map(({ id }) => id)).not.toContain(known.people.trusted);
    expect(await beforeWriting(use, 'no' as never, { purpose: 'move', interviewId: null })).toBeNull();
    expect(await writeSingleLetter(use, { ...none, applicationId: 'no' as never, purpose: 'move' })).toMatchObject({
      ok: false,
    });
  });
  test('cancelling calls the appointment off once it has been handed over, not before', async () => {
    const { use, known } = await begun();
    const { applicationId } = known;
    const written = await writeSingleLetter(use, { ...none, applicationId, purpose: 'cancel-today' });
    if (!written.ok) throw new Error('not written');
    const status = async () => (await use.stores.interviews.find(known.interviews.third))?.status;
    expect(await status()).toBe('booked');
    await handOverLetter(use, written.value.id, 'mail');
    await handOverLetter(use, written.value.id, 'mail');
    expect(await status()).toBe('cancelled-by-me');
    expect(await use.stores.contacts.ofPerson(known.people.recruiter)).toHaveLength(1);
    expect(await handOverLetter(use, 'no' as never, 'mail')).toMatchObject({ ok: false });
  });
  test('a follow-up that Bowout sends is noted with the application, in its timeline, too', async () => {
    const { use, known } = await begun();
    const { applicationId } = known;
    const written = await writeSingleLetter(use, { ...none, applicationId, purpose: 'follow-up' });
    if (!written.ok) throw new Error('not written');
    const letter = { ...written.value, state: 'sent' as const, sentAt: use.clock.now() };
    const from = { name: '', address: 'lena@vogt.example' };
    await use.stores.transact((stores) => noteSent(use, stores, { letter, from }));
    expect((await use.stores.applications.find(applicationId))?.followedUpAt).toEqual(use.clock.now());
    const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
    expect(kinds).toContain('followed-up');
  });
  test('a letter to nobody in particular, sent without a moment of its own, is a message of now and no contact', async () => {
    const { use, known } = await begun();
    const { applicationId } = known;
    const written = await writeSingleLetter(use, { ...none, applicationId, purpose: 'follow-up' });
    if (!written.ok) throw new Error('not written');
    const letter = { ...written.value, personId: null, state: 'sent' as const };
    const from = { name: '', address: 'lena@vogt.example' };
    await use.stores.transact((stores) => noteSent(use, stores, { letter, from }));
    const sent = (await use.stores.messages.ofApplication(applicationId)).filter(
      ({ direction }) => direction === 'out',
    );
    expect(sent.map(({ at, personId }) => [at.toString(), personId])).toEqual([[use.clock.now().toString(), null]]);
    expect(await use.stores.contacts.ofApplication(applicationId)).toEqual([]);
  });
  test('a follow-up is noted with the application', async () => {
    const { use, known } = await begun();
    const { applicationId } = known;
    const written = await writeSingleLetter(use, { ...none, applicationId, purpose: 'follow-up' });
    if (written.ok) await handOverLetter(use, written.value.id, 'mail');
    expect((await use.stores.applications.find(applicationId))?.followedUpAt).not.toBeNull();
  });
});

describe('files', () => {
  test('a letter opens as a draft', async () => {
    const { use, known } = await begun();
    const written = await writeSingleLetter(use, { ...none, applicationId: known.applicationId, purpose: 'pause' });
    if (!written.ok) throw new Error('not written');
    const file = await letterFile({ ...use, mailWriter: emlFile }, written.value.id);
    expect(file.ok && file.value.written.ok && new TextDecoder().decode(file.value.written.value)).toContain(
      'X-Unsent: 1',
    );
    expect(await letterFile({ ...use, mailWriter: emlFile }, 'no' as never)).toMatchObject({ ok: false });
  });
  test('the invitation is declined as it was sent; without one there is nothing to decline', async () => {
    const { use, known } = await begun();
    const ports = { ...use, invitationReader: icsFile, invitationWriter: icsReply };
    const file = await declineInvitationFile(ports, known.interviews.third);
    expect(file.ok && file.value.text).toMatch(/METHOD:REPLY[\s\S]*UID:round-three@nordlicht\.example/);
    expect(await declineInvitationFile(ports, known.interviews.first)).toMatchObject({
      error: { kind: 'no-invitation' },
    });
    expect(await declineInvitationFile(ports, 'no' as never)).toMatchObject({ error: { kind: 'no-such-interview' } });
    const interview = await use.stores.interviews.find(known.interviews.third);
    if (!interview?.invitation) throw new Error('no invitation');
    await use.stores.interviews.save({ ...interview, invitation: { ...interview.invitation, text: 'no calendar' } });
    expect(await declineInvitationFile(ports, known.interviews.third)).toMatchObject({
      error: { kind: 'unusable-original' },
    });
  });
});

describe('a letter for the shell', () => {
  const wanted = { purpose: null, variant: 0, tone: 'warm' } as const;
  test('finds employer and person by name; nothing is kept', async () => {
    const { use, known } = await begun();
    const letter = await previewLetter(use, { ...wanted, application: 'nordlicht', to: 'Tobias' });
    expect(letter.ok && letter.value.body).toContain('Tobias');
    const asked = await previewLetter(use, {
      ...wanted,
      purpose: 'pause',
      application: known.applicationId,
      to: 'katrin',
    });
    expect(asked.ok && asked.value.body).toContain('think');
    expect(await use.stores.letters.ofApplication(known.applicationId)).toEqual([]);
  });
  test('says what does not fit', async () => {
    const { use } = await begun();
    const kindOf = async (application: string, to: string) => {
      const letter = await previewLetter(use, { ...wanted, application, to });
      return letter.ok ? 'ok' : letter.error.kind;
    };
    expect(await kindOf('elsewhere', 'Tobias')).toBe('none');
    expect(await kindOf('nordlicht', 'nordlicht.example')).toBe('several');
    expect(await kindOf('nordlicht', 'Nele')).toBe('not-in-goodbye');
  });
});

test('to get in touch again looks back to the conversation with this very person, and to what stayed from it', async () => {
  const { use, known } = await begun();
  const personId = known.people.manager;
  const written = await writeSingleLetter(use, { ...none, applicationId: known.applicationId, purpose: 'reapproach', personId }); // prettier-ignore
  const met = await use.stores.interviews.find(known.interviews.second);
  if (!written.ok || !met) throw new Error('not written');
  expect(written.value.body).toContain(enDay(met.start.toPlainDate()));
  expect(written.value.body).toContain('the walk through the old boiler house');
  const never = await writeSingleLetter(use, { ...none, applicationId: known.applicationId, purpose: 'reapproach', personId: known.people.trusted }); // prettier-ignore
  expect(never.ok && never.value.body).toContain('some time ago');
});

const enDay = (day: Temporal.PlainDate) => day.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
