import { describe, expect, test } from 'vitest';
import { composeLetterChecks } from '../compose/letter-checks.server.ts';
import { goodbyeCase, secrets } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { chooseGoodbye, changeRecipient, deletionClashes } from './choose-goodbye.ts';
import { markTold, undoTold } from './mark-told.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { checkTyped, phoneTexts, readLetter } from './read-letter.ts';
import { saveText } from './save-text.ts';
import { settleChange, stepVariant, repairLetter } from './change-letter.ts';
import { textVersion } from '#domain/text-version.ts';
import { lettersToSave } from './write-letters.ts';

const checks = composeLetterChecks();

async function begun(lang: 'en' | 'de' = 'en') {
  const use = { ...(await memoryUse()), checks };
  const known = await goodbyeCase(use, lang);
  const opened = await openGoodbye(use, known.applicationId, lang);
  if (!opened.ok) throw new Error(opened.error.kind);
  const read = async () => {
    const view = await readGoodbye(use, opened.value);
    if (!view) throw new Error('no goodbye');
    return view;
  };
  return { use, known, id: opened.value, read, view: await read() };
}
const letterTo = (view: Awaited<ReturnType<typeof begun>>['view'], personId: string) => {
  const letter = view.letters.find((one) => one.personId === personId && one.kind !== 'deletion');
  if (!letter) throw new Error('no letter');
  return letter;
};

describe('opening', () => {
  test('nothing without a decision; twice is once; nobody of trust is in it', async () => {
    const use = await memoryUse();
    const missing = await openGoodbye(use, 'no' as never);
    expect(missing).toEqual({ ok: false, error: { kind: 'no-such-application' } });
    const { use: other, known, id, view } = await begun();
    expect(await openGoodbye(other, known.applicationId)).toEqual({ ok: true, value: id });
    const { recruiter, manager, interviewer } = known.people;
    expect(view.chosen.recipients.map(({ key }) => key)).toEqual([recruiter, manager, interviewer]);
    expect(view.chosen.recipients.map(({ own }) => own)).toEqual([true, true, false]);
  });
  test.each(['en', 'de'] as const)(
    'the texts in %s are fine as they are, unlike each other, and hold nothing private',
    async (lang) => {
      const { use, view } = await begun(lang);
      expect(view.letters).toHaveLength(2);
      for (const letter of view.letters) {
        const read = await readLetter(use, letter.id);
        expect(read?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
        expect(letter.body).not.toContain(secrets[lang].slice(0, 20));
      }
      expect(view.letters[0]?.body).not.toBe(view.letters[1]?.body);
      expect(lettersToSave(use, view)).toEqual([]);
    },
  );
  test('what was good about one person stands in no letter to another', async () => {
    const { use, known, id, read } = await begun('de');
    await changeRecipient(use, id, { key: known.people.interviewer, what: 'own' });
    const view = await read();
    expect(letterTo(view, known.people.interviewer).body).toContain('Wärmespeicher');
    for (const other of [known.people.recruiter, known.people.manager])
      expect(letterTo(view, other).body).not.toContain('Wärmespeicher');
    const typed = {
      subject: 'x',
      body: 'In Erinnerung bleibt mir deine Skizze vom neuen Wärmespeicher mit zwei Kammern.',
    };
    const found = await checkTyped(use, letterTo(view, known.people.manager).id, typed);
    expect(found?.some(({ rule }) => rule === 'E10')).toBe(true);
  });
});

describe('writing', () => {
  test('a private phrase is found, and a certain repair takes it out', async () => {
    const { use, view, known } = await begun();
    const letter = letterTo(view, known.people.recruiter);
    const body = letter.body.replace('\n\n', `\n\n${secrets.en}. `);
    const saved = await saveText(use, {
      subject: `letter/${letter.id}`,
      field: 'body',
      text: body,
      version: textVersion(letter.body),
    });
    expect(saved.ok).toBe(true);
    const read = await readLetter(use, letter.id);
    const leak = read?.findings.find(({ rule }) => rule === 'E10');
    expect(read?.letter.edited).toBe(true);
    expect(leak).toBeDefined();
    if (!leak) return;
    await repairLetter(use, letter.id, { ...leak, repair: leak.repair ?? '' });
    const after = await readLetter(use, letter.id);
    expect(after?.letter.body).not.toContain(leak.quote);
  });
  test('an edited text is never written over; a changed fact is offered sentence by sentence', async () => {
    const { use, view, known, read, id } = await begun();
    const letter = letterTo(view, known.people.recruiter);
    const mine = letter.body.replace('Lena Vogt', 'Lena Vogt (she)');
    await saveText(use, {
      subject: `letter/${letter.id}`,
      field: 'body',
      text: mine,
      version: textVersion(letter.body),
    });
    await chooseGoodbye(use, id, { reason: { kind: 'other-offer' } });
    const now = letterTo(await read(), known.people.recruiter);
    expect(now.body).toBe(mine);
    const shown = await readLetter(use, letter.id);
    expect(shown?.changes).toHaveLength(1);
    if (!shown?.facts) throw new Error('no facts');
    expect(await stepVariant(use, letter.id, { by: 1 })).toMatchObject({ ok: false });
    await settleChange(use, letter.id, { facts: shown.facts, n: 0, take: true });
    const settled = await readLetter(use, letter.id);
    expect(settled?.changes).toEqual([]);
    expect(settled?.letter.body).toContain(shown.changes[0]?.after.trim());
    expect(settled?.letter.body).toContain('Lena Vogt (she)');
  });
  test('another role offers its subject, too', async () => {
    const { use, view, known, read } = await begun();
    const letter = letterTo(view, known.people.recruiter);
    const own = { subject: `letter/${letter.id}`, field: 'body', text: `${letter.body} `, version: textVersion(letter.body) }; // prettier-ignore
    await saveText(use, own);
    expect((await readLetter(use, letter.id))?.changes).toEqual([]);
    const application = await use.stores.applications.find(known.applicationId);
    if (application) await use.stores.applications.save({ ...application, role: 'Head of Heat' });
    await read();
    const shown = await readLetter(use, letter.id);
    expect(shown?.changes[0]).toMatchObject({
      in: 'subject',
      after: expect.stringContaining('Head of Heat') as string,
    });
    if (!shown?.facts) throw new Error('no facts');
    await settleChange(use, letter.id, { facts: shown.facts, n: 0, take: true });
    const settled = await readLetter(use, letter.id);
    expect(settled?.letter.subject).toContain('Head of Heat');
    expect(settled?.changes.every((one) => one.in === 'body')).toBe(true);
  });
  test('an unedited text follows the facts and steps through its variants', async () => {
    const { use, view, known, read, id } = await begun();
    const before = letterTo(view, known.people.recruiter);
    await chooseGoodbye(use, id, { reason: { kind: 'own', text: 'I have decided to train as a teacher' } });
    const after = letterTo(await read(), known.people.recruiter);
    expect(after.body).toContain('train as a teacher');
    const stepped = await stepVariant(use, before.id, { by: 1 });
    expect(stepped.ok && stepped.value.body).not.toBe(after.body);
    expect(letterTo(await read(), known.people.recruiter).variant).toBe(after.variant + 1);
  });
  test('starting afresh keeps the own text beside it', async () => {
    const { use, view, known } = await begun();
    const letter = letterTo(view, known.people.manager);
    await saveText(use, {
      subject: `letter/${letter.id}`,
      field: 'body',
      text: 'Mine.',
      version: textVersion(letter.body),
    });
    expect(await stepVariant(use, letter.id, { by: 0, fresh: true })).toMatchObject({ ok: true });
    expect((await use.stores.keptTexts.ofSubject(`letter/${letter.id}`)).map(({ text }) => text)).toEqual(['Mine.']);
  });
  test('the call has its words', async () => {
    const { view } = await begun('de');
    expect(phoneTexts(view)?.['phone-script'].join(' ')).toContain('Nordlicht');
  });
});

describe('telling', () => {
  test('who is thanked through the notice knows with it; the last one ends it, and it can be taken back', async () => {
    const { use, known, id, read } = await begun();
    const { recruiter, manager, interviewer } = known.people;
    await markTold(use, id, { key: recruiter, channel: 'mail', at: null });
    const told = (await read()).tolds;
    expect(new Map(told.map(({ personId, channel }) => [personId, channel]))).toEqual(
      new Map([
        [recruiter, 'mail'],
        [interviewer, 'through'],
      ]),
    );
    expect((await use.stores.interviews.find(known.interviews.third))?.status).toBe('booked');
    expect(await markTold(use, id, { key: manager, channel: 'call', at: null })).toEqual({
      ok: true,
      value: { finished: true },
    });
    const after = await read();
    expect(after.goodbye.finishedAt).not.toBeNull();
    expect((await use.stores.applications.find(known.applicationId))?.stage).toBe('withdrawn-by-me');
    expect((await use.stores.interviews.find(known.interviews.third))?.status).toBe('cancelled-by-me');
    expect(after.letters.every(({ body }) => body === letterTo(after, recruiter).body || body !== '')).toBe(true);
    await undoTold(use, id, recruiter);
    expect((await use.stores.applications.find(known.applicationId))?.stage).toBe('interviewing');
    expect((await use.stores.interviews.find(known.interviews.third))?.status).toBe('booked');
    expect((await read()).tolds.map(({ personId }) => personId)).toEqual([manager]);
    expect((await use.stores.contacts.ofPerson(recruiter)).length).toBe(0);
  });
  test('telling twice is telling once', async () => {
    const { use, known, id, read } = await begun();
    await markTold(use, id, { key: known.people.recruiter, channel: 'mail', at: null });
    await markTold(use, id, { key: known.people.recruiter, channel: 'mail', at: null });
    expect((await read()).tolds).toHaveLength(2);
  });
  test('deletion is a letter of its own, and not together with an open door', async () => {
    const { use, id, read } = await begun();
    expect(await chooseGoodbye(use, id, { deletion: true })).toMatchObject({ ok: true });
    expect((await read()).letters.filter(({ kind }) => kind === 'deletion')).toHaveLength(1);
    await chooseGoodbye(use, id, { deletion: false, door: { open: true, what: '', when: '' } });
    expect(await deletionClashes(use, id)).toEqual(['door']);
    expect(await chooseGoodbye(use, id, { deletion: true })).toMatchObject({ ok: false });
  });
});
