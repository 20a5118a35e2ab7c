import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { anyLetterFacts } from '#domain/letter/test/any-letter-facts.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { checkLetter } from './check-letter.ts';

const { stem } = snowballStemmer();
const choice = fc.record({
  variant: fc.integer({ min: 0, max: 40 }),
  tone: fc.constantFrom('brief' as const, 'warm' as const),
});

test('our own letters raise no error and no warning, in 2,000 situations', () => {
  fc.assert(
    fc.property(anyLetterFacts, choice, (facts, chosen) => {
      const lang = letterLanguage(facts.locale);
      const text = writeLetter(facts, chosen);
      const settings = { lang, locale: facts.locale, stem: (word: string) => stem(lang, word) };
      const raised = checkLetter(text, letterContext(facts), settings).filter(({ severity }) => severity !== 'hint');
      const said = raised.map(({ rule, why, quote }) => `${rule} ${why.kind} «${quote}»`).join('\n');
      expect(said, `${facts.purpose} ${facts.locale}\n${text.subject}\n\n${text.body}`).toBe('');
    }),
    { numRuns: 2000 },
  );
});
