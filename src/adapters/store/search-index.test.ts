import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stores } from '#usecases/ports/stores.ts';
import { foldWords } from './fold-words.ts';
import { now, onEachEngine } from './test/each-engine.ts';
import { saveAll } from './test/save-all.ts';
import { oneOfEach } from './test/things.ts';

describe('folding words', () => {
  test.each([
    ['Müller Mueller Muller', ['muller', 'muller', 'muller']],
    ['Straße STRASSE', ['strasse', 'strasse']],
    ['Café Ångström Øre Łódź', ['cafe', 'angstrom', 'ore', 'lodz']],
    ['anna@acme.de: C3-PO!', ['anna', 'acme', 'de', 'c3', 'po']],
    ['Æsop œuvre ™', ['asop', 'ouvre', 'tm']],
    ['…', []],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('the beginning of a word is the beginning of its folded form', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'o', 'u', 'ß', 'ä', 'ö', 'ü', 'n', 'x'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, fc.nat(12), (whole, length) => {
        const [folded = ''] = foldWords(whole);
        const [beginning = ''] = foldWords(whole.slice(0, length));
        expect(folded.startsWith(beginning)).toBe(true);
      }),
    );
  });

  test('is done once: folding what is folded changes nothing but another e', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of foldWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

onEachEngine('search', ({ newcomer }) => {
  const named = async (stores: Stores, ...companies: string[]) => {
    const saved = companies.map((company) => ({ ...oneOfEach().application, company }));
    for (const application of saved) await stores.applications.save(application);
    return (hits: readonly { readonly id: string }[]) =>
      hits.map(({ id }) => saved.find((application) => application.id === id)?.company);
  };

  test.each([
    ['müller', ['Bäckerei Müller', 'Mueller KG', 'MULLER']],
    ['Mueller', ['Bäckerei Müller', 'Mueller KG', 'MULLER']],
    ['mul', ['Bäckerei Müller', 'Mueller KG', 'MULLER']],
    ['BACKEREI mü', ['Bäckerei Müller']],
    ['baecker', ['Bäckerei Müller']],
    ['ller', []],
    ['müller werk', []],
    ['cafe', ['Café Größe']],
    ['groesse', ['Café Größe']],
    ['grosse caf', ['Café Größe']],
  ])('%s finds %j', async (query, expected) => {
    const { stores } = await newcomer();
    const names = await named(stores, 'Bäckerei Müller', 'Mueller KG', 'MULLER', 'Café Größe');
    expect(names(await stores.search.find(query)).toSorted()).toEqual(expected.toSorted());
  });

  test.each(['', '   ', '"', '*', '%', "'; drop table owner; --", 'a OR', 'NEAR(', '(((', ':*', '!', '& |', '\\', '-'])(
    '%j breaks nothing',
    async (query) => {
      const { stores } = await newcomer();
      await named(stores, 'Acme');
      expect(Array.isArray(await stores.search.find(query))).toBe(true);
    },
  );

  test('any text can be saved and searched for', async () => {
    const { stores } = await newcomer();
    const { application } = oneOfEach();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (note) => {
        await stores.applications.save({ ...application, note, role: '', company: '' });
        const [word] = foldWords(note);
        const hits = await stores.search.find(word ?? note);
        expect(hits.map(({ id }) => id)).toEqual(word === undefined ? [] : [application.id]);
      }),
      { numRuns: 40 },
    );
  });

  test('names come before texts, whole words before beginnings', async () => {
    const { stores } = await newcomer();
    const texts = (company: string, note: string) => ({ ...oneOfEach().application, company, role: '', note });
    const name = texts('Birch', '');
    const beginning = texts('Birchwood', '');
    const text = texts('Elm', 'near the birch');
    const nothing = texts('Oak', 'an oak');
    for (const application of [nothing, text, beginning, name]) await stores.applications.save(application);
    const hits = await stores.search.find('birch');
    expect(hits.map(({ id }) => id)).toEqual([name.id, beginning.id, text.id]);
    expect(await stores.search.find('birch', { limit: 1 })).toHaveLength(1);
  });

  test('finds everything that was saved, of all kinds or of some', async () => {
    const { stores } = await newcomer();
    const things = await saveAll(stores);
    const found = async (query: string) => (await stores.search.find(query)).map(({ kind }) => kind);
    expect(await found('acme')).toEqual(['application']);
    expect((await found('mara')).toSorted()).toEqual(['letter', 'message', 'person']);
    expect(await found('speak slow')).toEqual(['interview']);
    expect(await found('nobody home')).toEqual(['signal']);
    expect(await found('something off')).toEqual(['doubt']);
    expect(await found('stay late')).toEqual(['question']);
    expect(await found('rang nine')).toEqual(['contact']);
    expect(await found('backer ziehe')).toEqual(['letter']);
    expect(await stores.search.find('mara', { kinds: ['person'] })).toEqual([
      { kind: 'person', id: things.person.id, applicationId: null },
    ]);
    expect(await stores.search.find('mara', { kinds: [] })).toEqual([]);
    const [letter] = await stores.search.find('backerin');
    expect(letter?.applicationId).toBe(things.application.id);
  });

  test('follows changes, removing, bringing back and purging', async () => {
    const { stores } = await newcomer();
    const { application, person } = await saveAll(stores);
    await stores.applications.save({ ...application, company: 'Birch' });
    expect([await stores.search.find('acme'), (await stores.search.find('birch')).length]).toEqual([[], 1]);
    await stores.applications.remove(application.id, now);
    expect(await stores.search.find('birch')).toEqual([]);
    expect((await stores.search.find('mara')).map(({ kind }) => kind)).toEqual(['person']);
    await stores.applications.restore(application.id);
    expect((await stores.search.find('birch')).map(({ id }) => id)).toEqual([application.id]);
    expect(await stores.search.find('mara')).toHaveLength(3);
    await stores.people.remove(person.id, now);
    await stores.applications.remove(application.id, now);
    await stores.purge(now.add({ hours: 1 }));
    expect([await stores.search.find('mara'), await stores.search.find('birch')]).toEqual([[], []]);
  });

  test('removed by saving it so, it is not found either', async () => {
    const { stores } = await newcomer();
    const { application } = oneOfEach();
    await stores.applications.save({ ...application, removedAt: now });
    expect(await stores.search.find('acme')).toEqual([]);
  });
});
