import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from './check-letter.ts';
import { corpusLetters } from './corpus/corpus-letter.ts';
import english from './corpus/good-english.json' with { type: 'json' };
import later from './corpus/later-good.json' with { type: 'json' };
import german from './corpus/good-german.json' with { type: 'json' };

const { stem } = snowballStemmer();
const letters = corpusLetters([...english, ...german, ...later]);

test('at least sixty good letters', () => {
  expect(letters.length).toBeGreaterThanOrEqual(60);
});

describe('a good letter raises no error and no warning', () => {
  test.each(letters.map((letter) => [letter.id, letter] as const))(
    '%s',
    (_id, { lang, locale, subject, body, context }) => {
      const findings = checkLetter({ subject, body }, context, { lang, locale, stem: (word) => stem(lang, word) });
      const raised = findings.filter(({ severity }) => severity !== 'hint');
      expect(raised.map(({ rule, why, quote }) => `${rule} ${why.kind} «${quote.slice(0, 60)}»`)).toEqual([]);
    },
  );
});
