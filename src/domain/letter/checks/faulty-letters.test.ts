import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from './check-letter.ts';
import { corpusLetters } from './corpus/corpus-letter.ts';
import english from './corpus/faulty-english.json' with { type: 'json' };
import later from './corpus/later-faulty.json' with { type: 'json' };
import german from './corpus/faulty-german.json' with { type: 'json' };

const { stem } = snowballStemmer();
const letters = corpusLetters([...english, ...german, ...later]);
const ruleOf = new Map([...english, ...german, ...later].map(({ id, rule }) => [id, rule]));

test('at least one hundred and sixty faulty letters', () => {
  expect(letters.length).toBeGreaterThanOrEqual(160);
  expect(ruleOf.size).toBe(letters.length);
});

describe('a faulty letter is caught by its rule', () => {
  test.each(letters.map((letter) => [letter.id, letter] as const))(
    '%s',
    (id, { lang, locale, subject, body, context }) => {
      const findings = checkLetter({ subject, body }, context, { lang, locale, stem: (word) => stem(lang, word) });
      expect(findings.map(({ rule }) => rule)).toContain(ruleOf.get(id));
    },
  );
});
