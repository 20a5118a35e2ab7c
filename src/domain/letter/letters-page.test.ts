import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from '#domain/letter/checks/check-letter.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { packLetters } from '#domain/letter/pack-letters.ts';
import { examples, factsOf, lettersPage } from '#test/letters/letters-page.ts';

const { stem } = snowballStemmer();

/** Errors and warnings; hints are allowed. */
function raised(text: LetterText, facts: LetterFacts): readonly string[] {
  const lang = letterLanguage(facts.locale);
  const settings = { lang, locale: facts.locale, stem: (word: string) => stem(lang, word) };
  return checkLetter(text, letterContext(facts), settings)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, why, quote }) => `${rule} ${why.kind} «${quote}»\n${text.subject}\n\n${text.body}`);
}

test('docs/letters.md is what the engine writes today (npm run letters:page)', () => {
  expect(readFileSync(new URL('../../../docs/letters.md', import.meta.url), 'utf8')).toBe(lettersPage());
});

test.each(examples.map((example) => [example.title, example] as const))('passes the checks: %s', (_title, example) => {
  const facts = factsOf(example);
  const letters = packLetters(facts, { variant: 0, tone: example.tone });
  expect(letters.flatMap((text, at) => (facts[at] ? raised(text, facts[at]) : []))).toEqual([]);
});
