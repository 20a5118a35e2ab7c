import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saveAll } from '#adapters/store/test/save-all.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { textVersion } from '#domain/text-version.ts';
import { longestText, saveText } from './save-text.ts';
import { savableTexts } from './savable-texts.ts';
import { memoryUse } from './test/memory-use.ts';

async function written(text: string) {
  const use = await memoryUse();
  const { application, doubt, person } = oneOfEach();
  await use.stores.applications.save(application);
  await use.stores.doubts.save({ ...doubt, text });
  await use.stores.people.save(person);
  const subject = `doubt/${doubt.id}`;
  const save = (next: string, base: string) =>
    saveText(use, { subject, field: 'text', text: next, version: textVersion(base) });
  const now = async () => (await use.stores.doubts.find(doubt.id))?.text;
  const kept = async () => (await use.stores.keptTexts.ofSubject(subject)).map((one) => one.text);
  return { use, doubt, application, person, save, now, kept };
}

describe('saving a text', () => {
  test('replaces what the page was opened with', async () => {
    const { save, now, kept } = await written('first');
    expect(await save('second', 'first')).toMatchObject({
      ok: true,
      value: { version: textVersion('second'), kept: null },
    });
    expect(await now()).toBe('second');
    expect(await kept()).toEqual([]);
  });

  test('keeps the text of another tab beside the later one, and says so', async () => {
    const { save, now, kept } = await written('first');
    await save('from the laptop', 'first');
    expect(await save('from the phone', 'first')).toMatchObject({
      ok: true,
      value: { kept: { text: 'from the laptop' } },
    });
    expect(await now()).toBe('from the phone');
    expect(await kept()).toEqual(['from the laptop']);
  });

  test('that both wrote alike is no conflict, and one that was empty has nothing to keep', async () => {
    const { save, kept } = await written('first');
    await save('same', 'first');
    expect(await save('same', 'first')).toMatchObject({ ok: true, value: { kept: null } });
    await save('  ', 'same');
    expect(await save('more', 'same')).toMatchObject({ ok: true, value: { kept: null } });
    expect(await kept()).toEqual([]);
  });

  test('takes the line ends of a form for those of the store: the same text is the same version', async () => {
    const { save, now } = await written('one\ntwo');
    expect(await save('one\r\ntwo', 'one\ntwo')).toMatchObject({
      value: { version: textVersion('one\ntwo'), kept: null },
    });
    expect(await save('one\r\ntwo\r\nthree', 'one\ntwo')).toMatchObject({ value: { kept: null } });
    expect(await now()).toBe('one\ntwo\nthree');
  });

  test('loses nothing, however many tabs write and however old their pages are', async () => {
    const tab = fc.record({
      opened: fc.nat({ max: 5 }),
      text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(tab, { minLength: 1, maxLength: 6 }), async (tabs) => {
        const { save, now, kept } = await written('the beginning');
        const seen = ['the beginning'];
        const overwritten: string[] = [];
        for (const { opened, text } of tabs) {
          const current = seen.at(-1) ?? '';
          const base = seen[opened % seen.length] ?? '';
          const typed = text.replaceAll('\r\n', '\n');
          await save(typed, base);
          // Whoever saw the current text replaces it knowingly; whoever did not must not lose it.
          if (base !== current && typed !== current) overwritten.push(current);
          seen.push(typed);
        }
        expect(await now()).toBe(seen.at(-1));
        const all = await kept();
        for (const text of overwritten) expect(all).toContain(text);
      }),
      { numRuns: 40 },
    );
  });

  test('refuses what is too long rather than cutting it', async () => {
    const { save, now } = await written('first');
    expect(await save('x'.repeat(longestText), 'first')).toMatchObject({ ok: true });
    expect(await save('x'.repeat(longestText + 1), 'first')).toEqual({
      ok: false,
      error: { kind: 'too-long', longest: longestText },
    });
    expect(await now()).toHaveLength(longestText);
  });

  test.each([
    ['doubt/nowhere', 'text'],
    ['doubt', 'text'],
    ['', ''],
    ['session/1', 'tokenHash'],
    ['constructor/1', 'name'],
    ['doubt/x', 'owner'],
    ['doubt/x', 'constructor'],
    ['reflection/nowhere', 'fear'],
  ])('refuses %s %s: only what the table names is saved', async (subject, field) => {
    const { use } = await written('first');
    expect(await saveText(use, { subject, field, text: 'x', version: '' })).toEqual({
      ok: false,
      error: { kind: 'no-such-text' },
    });
  });
});

test('every text of the table is saved under its own name and read again', async () => {
  const { use, doubt, application, person } = await written('first');
  const ids: Record<string, string> = {
    doubt: doubt.id,
    application: application.id,
    person: person.id,
    reflection: doubt.id,
  };
  for (const [kind, fields] of Object.entries(savableTexts))
    for (const field of Object.keys(fields)) {
      const id = ids[kind];
      if (id === undefined) continue;
      const first = `${kind} ${field}`;
      const save = (text: string, version: string) => saveText(use, { subject: `${kind}/${id}`, field, text, version });
      expect(await save(first, ''), first).toMatchObject({ ok: true });
      expect(await save(`${first}, later`, textVersion(first)), first).toMatchObject({
        ok: true,
        value: { kept: null },
      });
      expect(await save('from elsewhere', ''), first).toMatchObject({
        ok: true,
        value: { kept: { text: `${first}, later` } },
      });
    }
});

describe('what is said about an interview, and letters', () => {
  async function everything() {
    const use = await memoryUse();
    const things = oneOfEach();
    const letter = { ...things.letter, state: 'draft' } as const;
    await saveAll(use.stores, { ...things, letter, interview: { ...things.interview, debrief: null } });
    const save = (subject: string, field: string, text: string) =>
      saveText(use, { subject, field, text, version: textVersion('') });
    const interview = () => use.stores.interviews.find(things.interview.id);
    return { use, things, letter, save, interview };
  }

  test('the first word begins the debrief, the next ones stand beside it', async () => {
    const { things, save, interview } = await everything();
    const subject = `interview/${things.interview.id}`;
    for (const field of ['felt', 'note', 'learned'])
      expect(await save(subject, field, field)).toMatchObject({ ok: true });
    expect((await interview())?.debrief).toMatchObject({ felt: 'felt', note: 'note', learned: 'learned' });
  });

  test('an answer stands with its question; what was good, with its person, until it is emptied', async () => {
    const { use, things, save, interview } = await everything();
    const subject = `interview/${things.interview.id}`;
    await use.stores.questions.save({ ...things.question, answer: '' });
    await save(subject, `answer-${things.question.id}`, 'Three left.');
    expect((await use.stores.questions.find(things.question.id))?.answer).toBe('Three left.');
    const good = `good-${things.person.id}`;
    await save(subject, good, 'the tour');
    expect((await interview())?.debrief?.appreciation).toEqual([{ personId: things.person.id, text: 'the tour' }]);
    await save(subject, good, ' ');
    expect((await interview())?.debrief?.appreciation).toEqual([]);
  });

  test('a draft letter is the person’s own from the first word, one that left is changed by nobody', async () => {
    const { use, letter, save } = await everything();
    await save(`letter/${letter.id}`, 'body', 'My own words.');
    expect(await use.stores.letters.find(letter.id)).toMatchObject({ body: 'My own words.', edited: true });
    await use.stores.letters.save({ ...letter, state: 'sent' });
    expect(await save(`letter/${letter.id}`, 'subject', 'x')).toMatchObject({ error: { kind: 'no-such-text' } });
  });

  test.each([
    ['interview/nowhere', 'felt'],
    ['interview/nowhere', 'answer-nothing'],
    ['interview/nowhere', 'good-nobody'],
    ['letter/nowhere', 'body'],
    ['draft/not a place', 'text'],
    ['draft//people/new#new', 'not a field'],
  ])('%s %s is gone or never was', async (subject, field) => {
    const { save } = await everything();
    expect(await save(subject, field, 'x')).toMatchObject({ ok: false, error: { kind: 'no-such-text' } });
  });
});
