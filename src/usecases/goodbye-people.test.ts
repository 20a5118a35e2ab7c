import { describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { changeRecipient, chooseGoodbye, deletionClashes } from './choose-goodbye.ts';
import { declineInvitationFile, noteDeclined } from './decline-invitation-file.ts';
import { giveAddress } from './give-address.ts';
import { keepTheDoor, lookBackOf } from './keep-the-door.ts';
import { letterFile } from './letter-file.ts';
import { endGoodbye, markTold, undoTold } from './mark-told.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { recordDecision } from './record-decision.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { trackApplication } from './track-application.ts';

const gone = oneOfEach();
const noGoodbye = { ok: false, error: { kind: 'no-such-goodbye' } };

async function begun() {
  const use = { ...(await memoryUse()), mailWriter: emlFile, invitationReader: icsFile, invitationWriter: icsReply };
  const known = await goodbyeCase(use);
  const opened = await openGoodbye(use, known.applicationId);
  if (!opened.ok) throw new Error(opened.error.kind);
  const id = opened.value;
  const read = async () => {
    const view = await readGoodbye(use, id);
    if (!view) throw new Error('no goodbye');
    return view;
  };
  const keys = async () => (await read()).chosen.recipients.map(({ key }) => key);
  return { use, known, id, read, keys };
}

describe('whom it is told', () => {
  test('somebody is dropped and comes back, is moved, gets a text of their own or thanks through the notice', async () => {
    const { use, known, id, keys, read } = await begun();
    const { recruiter, manager, interviewer } = known.people;
    const on = (key: string, what: Parameters<typeof changeRecipient>[2]['what']) =>
      changeRecipient(use, id, { key, what });
    await on(manager, 'drop');
    await on(manager, 'drop');
    expect(await keys()).toEqual([recruiter, interviewer]);
    await on(manager, 'add');
    expect(await keys()).toEqual([recruiter, manager, interviewer]);
    await on(interviewer, 'up');
    expect(await keys()).toEqual([recruiter, interviewer, manager]);
    await on(recruiter, 'down');
    expect(await keys()).toEqual([interviewer, recruiter, manager]);
    await on(manager, 'through');
    const passedOn = (await read()).chosen.recipients.find(({ key }) => key === manager);
    expect(passedOn).toMatchObject({ own: false, through: recruiter });
    expect(await changeRecipient(use, gone.goodbye.id, { key: manager, what: 'own' })).toEqual(noGoodbye);
  });

  test('another tone holds for the texts that nobody changed, and for no other', async () => {
    const { use, id, read } = await begun();
    const [mine] = (await read()).letters;
    if (!mine) throw new Error('no letter');
    await use.stores.letters.save({ ...mine, edited: true });
    await chooseGoodbye(use, id, { tone: 'brief' });
    const tones = (await read()).letters.map((letter) => [letter.id === mine.id, letter.tone]);
    expect(new Map(tones as [boolean, string][])).toEqual(
      new Map([
        [true, 'warm'],
        [false, 'brief'],
      ]),
    );
    expect(await chooseGoodbye(use, gone.goodbye.id, { tone: 'brief' })).toEqual(noGoodbye);
  });

  test('deletion is refused while travel costs are open or an improper question was noted, each by name', async () => {
    const { use, known, id } = await begun();
    const interview = await use.stores.interviews.find(known.interviews.second);
    if (!interview) throw new Error('no interview');
    await use.stores.interviews.save({ ...interview, travelCosts: 'claimed' });
    const signal = {
      ...gone.signal,
      applicationId: known.applicationId,
      doubtId: null,
      interviewId: null,
      personId: null,
    };
    await use.stores.signals.save({ ...signal, topic: 'discrimination' });
    expect(await deletionClashes(use, id)).toEqual(['travel-costs', 'improper-question']);
    expect(await chooseGoodbye(use, id, { deletion: true })).toMatchObject({
      ok: false,
      error: { kind: 'deletion-clashes' },
    });
    expect(await deletionClashes(use, gone.goodbye.id)).toEqual([]);
  });

  test('an application with nobody in it has a team to write to; telling it, and taking that back', async () => {
    const use = await memoryUse();
    const applicationId = await trackApplication(use, { company: 'Werk', role: 'Bau', stage: 'applied' });
    await recordDecision(use, { applicationId }, { way: 'withdraw' });
    const opened = await openGoodbye(use, applicationId, 'de');
    if (!opened.ok) throw new Error(opened.error.kind);
    const id = opened.value;
    await changeRecipient(use, id, { key: 'team', what: 'own' });
    expect(await endGoodbye(use, id)).toEqual({ ok: false, error: { kind: 'not-everyone-knows' } });
    const told = await markTold(use, id, { key: 'team', channel: 'portal', at: null });
    expect(told).toEqual({ ok: true, value: { finished: true } });
    expect((await use.stores.applications.find(applicationId))?.stage).toBe('withdrawn-by-me');
    expect(await markTold(use, id, { key: 'team', channel: 'mail', at: null })).toEqual(told);
    await undoTold(use, id, 'team');
    expect((await use.stores.applications.find(applicationId))?.stage).toBe('applied');
    expect((await use.stores.applications.find(applicationId))?.letterLocale).toBe('de-DE');
  });

  test('a time that is not yet is now, and a draft that was sent by hand is handed over', async () => {
    const { use, known, id, read } = await begun();
    const key = known.people.recruiter;
    await read();
    const at = use.clock.now().subtract({ hours: 3 });
    await markTold(use, id, { key, channel: 'message', at });
    const told = (await read()).tolds.find(({ personId }) => personId === key);
    expect(told?.at).toEqual(at);
    expect((await read()).letters.find(({ personId }) => personId === key)).toMatchObject({
      state: 'handed-over',
      sentAt: at,
    });
    await undoTold(use, id, key);
    expect((await read()).letters.find(({ personId }) => personId === key)).toMatchObject({
      state: 'draft',
      sentAt: null,
    });
    await markTold(use, id, { key, channel: 'in-person', at: use.clock.now().add({ hours: 3 }) });
    expect((await read()).tolds.find(({ personId }) => personId === key)?.at).toEqual(use.clock.now());
    const nobody = { ok: false, error: { kind: 'no-such-recipient' } };
    expect(await markTold(use, id, { key: 'nobody', channel: 'mail', at: null })).toEqual(nobody);
    expect(await undoTold(use, gone.goodbye.id, key)).toEqual(noGoodbye);
  });
});

describe('what leaves', () => {
  test('a letter is a mail file that opens as a draft, to somebody by name', async () => {
    const { use, read } = await begun();
    const [letter] = (await read()).letters;
    if (!letter) throw new Error('no letter');
    const made = await letterFile(use, letter.id);
    const written = made.ok && made.value.written.ok ? new TextDecoder().decode(made.value.written.value) : '';
    expect(written).toContain('X-Unsent: 1');
    expect(written).toMatch(/^To: .*Katrin Albrecht/m);
    expect(await letterFile(use, gone.letter.id)).toEqual({ ok: false, error: { kind: 'no-such-letter' } });
    const orphan = { ...gone.letter, applicationId: letter.applicationId, goodbyeId: null, personId: null };
    await use.stores.letters.save({ ...orphan, inReplyTo: '<a@x.example>', references: ['<a@x.example>'] });
    expect(await letterFile(use, orphan.id)).toMatchObject({ ok: true });
  });

  test('an address that was missing stands with the person and on the draft', async () => {
    const { use, known, read } = await begun();
    const letter = (await read()).letters.find(({ personId }) => personId === known.people.manager);
    if (!letter) throw new Error('no letter');
    await giveAddress(use, letter.id, 'new@nordlicht.example');
    expect((await use.stores.people.find(known.people.manager))?.email).toBe('new@nordlicht.example');
    expect((await use.stores.letters.find(letter.id))?.toAddress).toBe('new@nordlicht.example');
    await use.stores.letters.save({ ...letter, state: 'sent' });
    await giveAddress(use, letter.id, 'later@nordlicht.example');
    expect((await use.stores.letters.find(letter.id))?.toAddress).toBe(letter.toAddress);
    expect(await giveAddress(use, gone.letter.id, 'x@y.example')).toMatchObject({ ok: false });
  });

  test('an invitation is declined as whoever was invited, cancelled by whoever organised, else refused by name', async () => {
    const { use, known } = await begun();
    const { third, first } = known.interviews;
    const asText = async () => {
      const made = await declineInvitationFile(use, third);
      if (!made.ok) throw new Error(made.error.kind);
      return JSON.stringify(made.value);
    };
    expect(await asText()).toContain('PARTSTAT=DECLINED');
    const settings = await use.stores.settings.read();
    await use.stores.settings.save({ ...settings, email: 'somebody@else.example', name: '' });
    expect(await asText()).toContain('lena@vogt.example');
    await use.stores.settings.save({ ...settings, email: 'k.albrecht@nordlicht.example' });
    expect(await asText()).toContain('METHOD:CANCEL');
    expect(await declineInvitationFile(use, first)).toEqual({ ok: false, error: { kind: 'no-invitation' } });
    expect(await declineInvitationFile(use, gone.interview.id)).toEqual({
      ok: false,
      error: { kind: 'no-such-interview' },
    });
    const booked = await use.stores.interviews.find(third);
    if (!booked?.invitation) throw new Error('no invitation');
    await use.stores.interviews.save({ ...booked, invitation: { ...booked.invitation, text: 'no calendar' } });
    expect(await declineInvitationFile(use, third)).toMatchObject({ ok: false });
    expect(await noteDeclined(use, third)).toEqual({ ok: true, value: null });
    expect(await noteDeclined(use, gone.interview.id)).toMatchObject({ ok: false });
  });
});

describe('keeping the door', () => {
  test('who is kept, why and until when; only people of this goodbye', async () => {
    const { use, known, id, read } = await begun();
    const next = Temporal.PlainDate.from('2027-02-01');
    const kept = (personId: typeof known.people.manager, keep: boolean) => ({
      personId,
      keep,
      keepWhy: 'heat',
      nextContactOn: next,
    });
    const people = [kept(known.people.manager, true), kept(known.people.recruiter, false), kept(gone.person.id, true)];
    expect(await keepTheDoor(use, id, { people, practice: 'to ask first' })).toEqual({ ok: true, value: null });
    expect(await use.stores.people.find(known.people.manager)).toMatchObject({
      keep: true,
      keepWhy: 'heat',
      nextContactOn: next,
    });
    expect(await use.stores.people.find(known.people.recruiter)).toMatchObject({ keep: false, nextContactOn: null });
    expect((await read()).choices.practice).toBe('to ask first');
    expect(await keepTheDoor(use, gone.goodbye.id, { people: [], practice: '' })).toEqual(noGoodbye);
  });

  test('the look-back is four weeks after deciding, once; a written one is not asked for again', async () => {
    const { use, known, id } = await begun();
    const first = await lookBackOf(use, id);
    const day = known.decision.decidedAt.toZonedDateTimeISO('Europe/Berlin').toPlainDate();
    expect(first).toMatchObject({ span: '4-weeks', decisionId: known.decision.id });
    expect(Math.abs((first?.dueOn ?? day).since(day).days - 28)).toBeLessThanOrEqual(1);
    expect(await lookBackOf(use, id)).toEqual(first);
    if (first) await use.stores.lookBacks.save({ ...first, writtenAt: use.clock.now() });
    expect(await lookBackOf(use, id)).toBeNull();
    expect(await lookBackOf(use, gone.goodbye.id)).toBeNull();
  });
});
