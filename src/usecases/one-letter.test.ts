import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { beforeWriting } from './before-writing.ts';
import { repairLetter, settleChange, stepVariant } from './change-letter.ts';
import { chooseGoodbye } from './choose-goodbye.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { checkTyped, phoneTexts, readLetter } from './read-letter.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { type SingleLetter, writeSingleLetter } from './write-single-letter.ts';

const checks = composeLetterChecks();

async function begun() {
  const use = { ...(await memoryUse()), checks };
  const known = await goodbyeCase(use);
  const { applicationId } = known;
  const write = async (asked: Pick<SingleLetter, 'purpose'> & Partial<SingleLetter>) => {
    const written = await writeSingleLetter(use, { personId: null, interviewId: null, applicationId, ...asked });
    if (!written.ok) throw new Error(written.error.kind);
    return written.value;
  };
  const involvements = async (change: (one: Involvement) => Partial<Involvement>) => {
    for (const one of await use.stores.involvements.ofApplication(applicationId))
      await use.stores.involvements.save({ ...one, ...change(one) });
  };
  return { use, known, write, involvements };
}

/** With its goodbye opened. */
async function parting() {
  const one = await begun();
  const opened = await openGoodbye(one.use, one.known.applicationId);
  if (!opened.ok) throw new Error(opened.error.kind);
  const read = async () => {
    const view = await readGoodbye(one.use, opened.value);
    if (!view) throw new Error('no goodbye');
    return view;
  };
  const view = await read();
  const [letter] = view.letters;
  if (!letter) throw new Error('no letter');
  return { ...one, id: opened.value, read, view, letter };
}

describe('to whom a request goes', () => {
  const usual = async ({ use, known }: Awaited<ReturnType<typeof begun>>) =>
    (await beforeWriting(use, known.applicationId, { purpose: 'move', interviewId: null }))?.personId;

  test('who runs the process, when nobody is in charge', async () => {
    const one = await begun();
    await one.involvements(({ role }) => ({ inCharge: false, role: role === 'recruiter' ? 'coordinator' : role }));
    expect(await usual(one)).toBe(one.known.people.recruiter);
    await one.involvements(({ role }) => ({ role: role === 'coordinator' ? 'referrer' : role }));
    expect(await usual(one)).toBe(one.known.people.manager);
  });

  test('who is met, when nobody inside is known; nobody, when no appointment is ahead either', async () => {
    const one = await begun();
    await one.involvements(() => ({ inCharge: true, role: 'referee' }));
    expect(await usual(one)).toBe(one.known.people.recruiter);
    const third = await one.use.stores.interviews.find(one.known.interviews.third);
    if (third) await one.use.stores.interviews.save({ ...third, status: 'cancelled-by-them' });
    expect(await usual(one)).toBeNull();
    expect(await one.write({ purpose: 'follow-up' })).toMatchObject({ personId: null, toAddress: '' });
  });
});

describe('what a request is about', () => {
  test('the appointment that was asked for; one that is not there is none', async () => {
    const { use, known } = await begun();
    const about = async (interviewId: typeof known.interviews.first) =>
      (await beforeWriting(use, known.applicationId, { purpose: 'move', interviewId }))?.interviewId;
    expect(await about(known.interviews.second)).toBe(known.interviews.second);
    expect(await about(use.ids.newId<'interview'>())).toBeNull();
  });

  test('a letter that is about no appointment names none', async () => {
    const { write, known } = await begun();
    expect((await write({ purpose: 'follow-up' })).facts['interviewId']).toBeUndefined();
    expect((await write({ purpose: 'move' })).facts['interviewId']).toBe(known.interviews.third);
  });

  test('coming back names the day on which one withdrew, and only that', async () => {
    const { use, known, write } = await begun();
    expect((await write({ purpose: 'reconsider' })).body).toContain('23 November');
    const decision = { ...known.decision, id: use.ids.newId<'decision'>(), way: 'stay' as const };
    await use.stores.decisions.add({ ...decision, decidedAt: use.clock.now().add({ hours: 1 }) });
    expect((await write({ purpose: 'reconsider' })).body).not.toContain('23 November');
  });

  test('what only the person can say stands in it: the day, the times, the sum, the words', async () => {
    const { write } = await begun();
    const until = Temporal.PlainDate.from('2026-12-04');
    const slot = Temporal.ZonedDateTime.from('2026-12-01T15:30[Europe/Berlin]');
    expect((await write({ purpose: 'may-i-have-until', until })).body).toContain('4 December');
    expect((await write({ purpose: 'move', slots: [slot] })).body).toContain('1 December');
    expect((await write({ purpose: 'travel-claim', amount: ' €84.20 ' })).body).toContain('€84.20');
    const words = 'How is on-call duty arranged?';
    expect((await write({ purpose: 'question', words })).body).toContain(words);
    const phone = await write({ purpose: 'other-channel', instead: 'phone' });
    const video = await write({ purpose: 'other-channel', instead: 'video' });
    expect(phone.body).toMatch(/phone/i);
    expect(video.body).toMatch(/video/i);
  });

  test('an open question, or the end of a pause, is there to begin with', async () => {
    const { use, known } = await begun();
    const { question } = oneOfEach();
    const of = { ...question, applicationId: known.applicationId, signalId: null, doubtId: null, personId: null, interviewId: null }; // prettier-ignore
    const asked = async (purpose: SingleLetter['purpose']) =>
      beforeWriting(use, known.applicationId, { purpose, interviewId: null });
    expect((await asked('question'))?.question).toBe('');
    await use.stores.questions.save({ ...of, id: use.ids.newId<'question'>(), text: ' ' });
    await use.stores.questions.save({ ...of, id: use.ids.newId<'question'>(), outcome: 'answered-well' });
    await use.stores.questions.save({ ...of, id: use.ids.newId<'question'>(), text: 'Who plans the shifts?' });
    expect((await asked('question'))?.question).toBe('Who plans the shifts?');
    expect((await asked('follow-up'))?.question).toBe('');
    expect((await asked('pause'))?.until).toBeNull();
    const pauseUntil = Temporal.PlainDate.from('2026-12-07');
    const decision = { ...known.decision, id: use.ids.newId<'decision'>(), way: 'pause' as const, pauseUntil };
    await use.stores.decisions.add({ ...decision, decidedAt: use.clock.now().add({ hours: 1 }) });
    expect((await asked('pause'))?.until).toEqual(pauseUntil);
    expect((await asked('question'))?.until).toBeNull();
  });
});

describe('the page of one letter', () => {
  test('of a letter that was not made here shows its text, and nothing to step through', async () => {
    const { use, known } = await begun();
    const foreign = { ...oneOfEach().letter, applicationId: known.applicationId, goodbyeId: null, personId: null, facts: {} }; // prettier-ignore
    await use.stores.letters.save(foreign);
    expect(await readLetter(use, foreign.id)).toMatchObject({ facts: null, changes: [], variants: 0 });
    expect(await checkTyped(use, foreign.id, { subject: 'x', body: '' })).not.toEqual([]);
    const gone = use.ids.newId<'letter'>();
    expect(await readLetter(use, gone)).toBeNull();
    expect(await checkTyped(use, gone, { subject: '', body: '' })).toBeNull();
  });

  test('of a letter outside a goodbye is checked by what it was made from', async () => {
    const { use, write } = await begun();
    const letter = await write({ purpose: 'pause' });
    expect((await readLetter(use, letter.id))?.facts?.purpose).toBe('pause');
    const typed = await checkTyped(use, letter.id, { subject: letter.subject, body: '[Name]' });
    expect(typed?.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('a request for deletion speaks to whom the notice goes, and steps aside when nobody gets one', async () => {
    const { use, id, read, known } = await parting();
    await chooseGoodbye(use, id, { deletion: true, door: { open: false, what: '', when: '' } });
    const deletion = (await read()).letters.find(({ kind }) => kind === 'deletion');
    if (!deletion) throw new Error('no request for deletion');
    expect((await readLetter(use, deletion.id))?.facts).toMatchObject({ purpose: 'deletion' });
    const application = await use.stores.applications.find(known.applicationId);
    if (application) await use.stores.applications.save({ ...application, stage: 'accepted', contractSigned: true });
    const after = await readLetter(use, deletion.id);
    expect(after?.facts?.purpose).toBe('deletion');
    const view = await read();
    expect(view.plan.kind).toBe('stop');
    expect(phoneTexts(view)).toBeNull();
  });
});

describe('changing a letter', () => {
  test('is for drafts: one that is on its way, or is not there, stays as it is', async () => {
    const { use, write } = await begun();
    const letter = await write({ purpose: 'follow-up' });
    await use.stores.letters.save({ ...letter, state: 'sending' });
    expect(await stepVariant(use, letter.id, { by: 1 })).toEqual({ ok: false, error: { kind: 'not-a-draft', state: 'sending' } }); // prettier-ignore
    const gone = await stepVariant(use, use.ids.newId<'letter'>(), { by: 1 });
    expect(gone).toEqual({ ok: false, error: { kind: 'no-such-letter' } });
    for (const state of ['failed', 'in-drafts', 'handed-over'] as const) {
      await use.stores.letters.save({ ...letter, state });
      expect(await stepVariant(use, letter.id, { by: 1 })).toMatchObject({ ok: true });
    }
  });

  test('a repair whose place is no longer there, or a text that was not made here, is left alone', async () => {
    const { use, write } = await begun();
    const letter = await write({ purpose: 'follow-up' });
    const repair = { in: 'body', start: 0, end: 4, quote: 'not there', repair: '' } as const;
    expect(await repairLetter(use, letter.id, repair)).toEqual({ ok: false, error: { kind: 'no-longer-there' } });
    await use.stores.letters.save({ ...letter, facts: {} });
    expect(await stepVariant(use, letter.id, { by: 1 })).toEqual({ ok: false, error: { kind: 'no-longer-there' } });
  });

  test('a letter outside a goodbye steps through its variants and its tone', async () => {
    const { use, write } = await begun();
    const letter = await write({ purpose: 'follow-up' });
    const brief = await stepVariant(use, letter.id, { by: 0, tone: 'brief' });
    expect(brief.ok && brief.value.tone).toBe('brief');
    const next = await stepVariant(use, letter.id, { by: 1 });
    expect(next.ok && next.value.tone).toBe('brief');
    expect(next.ok && next.value.body).not.toBe(letter.body);
  });

  test('an offered sentence that one keeps as it is is not offered again; one that is not offered is none', async () => {
    const { use, id, letter } = await parting();
    await use.stores.letters.save({ ...letter, body: `${letter.body} `, edited: true });
    await chooseGoodbye(use, id, { reason: { kind: 'other-offer' } });
    const shown = await readLetter(use, letter.id);
    if (!shown?.facts) throw new Error('no facts');
    expect(shown.changes.length).toBeGreaterThan(0);
    const { facts } = shown;
    expect(await settleChange(use, letter.id, { facts, n: 99, take: true })).toMatchObject({ ok: false });
    for (const _ of shown.changes) await settleChange(use, letter.id, { facts, n: 0, take: false });
    const after = await readLetter(use, letter.id);
    expect(after?.changes).toEqual([]);
    expect(after?.letter.body).toBe(`${letter.body} `);
  });

  test('a change whose place was rewritten is not taken', async () => {
    const { use, id, letter } = await parting();
    await use.stores.letters.save({ ...letter, body: 'All my own words.', edited: true });
    await chooseGoodbye(use, id, { reason: { kind: 'other-offer' } });
    const shown = await readLetter(use, letter.id);
    if (!shown?.facts) throw new Error('no facts');
    const taken = await settleChange(use, letter.id, { facts: shown.facts, n: 0, take: true });
    expect(taken).toEqual({ ok: false, error: { kind: 'no-longer-there' } });
    expect((await use.stores.letters.find(letter.id))?.body).toBe('All my own words.');
  });
});
