import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter } from './check-letter.ts';
import type { CorpusLetter } from './corpus/corpus-letter.ts';

/**
 * Sets that were written from the rubric alone, before a run, so that the figure of their first run says how the rules
 * fare on letters nobody has seen (docs/letter-checks.md). The id holds the rule: `blind-a-E8-en-3`, `blind-a-good-de-1`;
 * `E7|D10` where the rubric leaves two rows to choose from.
 */
const letters = ['blind-first', 'blind-second', 'blind-third', 'blind-fourth'].flatMap((name) =>
  readFileSync(new URL(`corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusLetter),
);
const { stem } = snowballStemmer();
const findings = ({ subject, body, context, lang, locale }: CorpusLetter) =>
  checkLetter({ subject, body }, context, { lang, locale, stem: (word) => stem(lang, word) });
const rulesOf = ({ id }: CorpusLetter) => (id.split('-')[2] ?? '').split('|');
const isGood = (letter: CorpusLetter) => rulesOf(letter)[0] === 'good';

describe('a good letter close to the edge raises no error and no warning', () => {
  test.each(letters.filter(isGood).map((letter) => [letter.id, letter] as const))('%s', (_id, letter) => {
    const raised = findings(letter).filter(({ severity }) => severity !== 'hint');
    expect(raised.map(({ rule, why, quote }) => `${rule} ${why.kind} «${quote.slice(0, 60)}»`)).toEqual([]);
  });
});

describe('a faulty letter is caught by its rule', () => {
  const faulty = letters.filter((letter) => !isGood(letter));
  test.each(faulty.map((letter) => [letter.id, letter] as const))('%s', (_id, letter) => {
    const found = findings(letter).map(({ rule }) => rule);
    expect(found.filter((rule) => rulesOf(letter).includes(rule))).not.toEqual([]);
  });
});
