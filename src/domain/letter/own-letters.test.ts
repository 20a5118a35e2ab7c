import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from '#domain/letter/checks/check-letter.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { packLetters } from '#domain/letter/pack-letters.ts';
import { anyLetterFacts } from '#domain/letter/test/any-letter-facts.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { examples, factsOf } from '#test/letters/letters-page.ts';

const { stem } = snowballStemmer();

/** Errors and warnings of an own letter; hints are allowed. */
function raised(text: LetterText, facts: LetterFacts): readonly string[] {
  const lang = letterLanguage(facts.locale);
  const settings = { lang, locale: facts.locale, stem: (word: string) => stem(lang, word) };
  return checkLetter(text, letterContext(facts), settings)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, why, quote }) => `${rule} ${why.kind} «${quote}»\n${text.subject}\n\n${text.body}`);
}

const choice = fc.record({
  variant: fc.integer({ min: 0, max: 40 }),
  tone: fc.constantFrom('brief' as const, 'warm' as const),
});

test('own letters never raise an error or a warning: every kind, language, register and variant', () => {
  fc.assert(
    fc.property(anyLetterFacts, choice, (facts, chosen) => {
      expect(raised(writeLetter(facts, chosen), facts)).toEqual([]);
    }),
    { numRuns: 2500 },
  );
});

test.each(examples.map((example) => [example.title, example] as const))('nor does the page: %s', (_title, example) => {
  const facts = factsOf(example);
  const letters = packLetters(facts, { variant: 0, tone: example.tone });
  expect(letters.flatMap((text, at) => (facts[at] ? raised(text, facts[at]) : []))).toEqual([]);
});
