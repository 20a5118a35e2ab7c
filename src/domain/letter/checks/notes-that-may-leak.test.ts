import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from './check-letter.ts';
import { buildLeakIndex } from './leak-index.ts';
import { notesThatMayLeak } from './notes-that-may-leak.ts';

const { stem } = snowballStemmer();
const en = { lang: 'en', stem: (word: string) => stem('en', word) } as const;
const de = { lang: 'de', stem: (word: string) => stem('de', word) } as const;

describe('which notes are read closely', () => {
  test.each([
    [
      'three words in a row, inflected',
      'We spoke of the interns crying in kitchens.',
      'the intern cried in the kitchen',
    ],
    ['only endings differ', 'I was hoping for happy colleagues.', 'hope happy colleague'],
    ['an irregular stem', 'Dying fish smell.', 'a fish that dies smells: die fish smell'],
    ['a name that is common', 'Sandra called.', 'I talked to Sandra yesterday'],
    ['a name after a title', 'Mr Brexley called.', 'it was Ms Brexley who laughed'],
    ['a name after a title and a first name', 'Brexley called.', 'it was Dr. Ada Brexley who laughed'],
    ['a name that speaks', 'Brexley called.', 'then Brexley Stone said nothing'],
    ['a name after a thin blank', 'Brexley called.', 'it was Ms\u2009Brexley who laughed'],
    ['a figure', 'I need 4350 a month.', 'bottom line 4,350'],
    ['a character that the scan does not know', 'Anything.', 'Привет'],
  ])('%s', (_what, text, note) => {
    expect(notesThatMayLeak([note], { ...en, text })).toEqual([note]);
  });

  test.each([
    ['two words only', 'We spoke of the intern in the kitchen.', 'the intern left the kitchen'],
    ['parted by a sentence', 'Interns cry in kitchens.', 'Interns cry. Kitchens are far.'],
    ['parted by another word', 'Interns cry in kitchens.', 'Interns cry near blue kitchens'],
    ['a name in small letters', 'Mr Stone called.', 'a stone said nothing'],
    ['no figure in the letter', 'I come on Monday.', 'bottom line 4,350'],
  ])('passed over: %s', (_what, text, note) => {
    expect(notesThatMayLeak([note], { ...en, text })).toEqual([]);
  });

  test('German: umlauts, compounds and inflection', () => {
    const text = 'Die schönen Gärten der Fürstin blühten.';
    expect(notesThatMayLeak(['SCHOENE GAERTEN FUERSTIN'], { ...de, text })).toEqual(['SCHOENE GAERTEN FUERSTIN']);
  });
});

/** Words whose stems share their beginnings, names, figures, marks. */
const word = fc.constantFrom(
  ...'hope hoping hopes happy happier die dying dies cry cries cried the of and not Sandra Stone Ms Mr Dr. Frau bei with friend said meinte –Frau 4350 4.350 kitchen kitchens intern interns Müller müller fürchte Fürchten Straße strasse naïve cafés . ; “quoted” 🙂 co-op it’s O’Neill skies sky'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));

/** What the recipient may read anyway; its names and figures are none that leak. */
const known = fc.record({
  recipient: fc.record({ name: fc.constantFrom('Sandra Stone', 'Müller', 'Ada O’Neill', 'Kay Co-Op') }),
  company: fc.constantFrom('Stone & 4350', 'Kitchen'),
  others: fc.array(fc.constantFrom('Müller', 'Firma 4350', 'Fürchten'), { maxLength: 2 }),
});

test.each([en, de])('no note is passed over that the full index would find ($lang)', (reader) => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 6 }), fc.option(known), (body, notes, may) => {
      const settings = { ...reader, locale: reader.lang === 'en' ? ('en-GB' as const) : ('de-DE' as const) };
      const letter = { subject: 'Withdrawal', body };
      const leaks = buildLeakIndex(notes, reader.lang, reader.stem);
      const of = (raw: ReturnType<typeof checkLetter>) =>
        raw.filter(({ rule }) => rule === 'E10').map(({ start, end, why }) => [start, end, why.kind]);
      expect(of(checkLetter(letter, { ...may, private: notes }, settings))).toEqual(
        of(checkLetter(letter, { ...may }, { ...settings, leaks })),
      );
    }),
    { numRuns: 1000 },
  );
});
