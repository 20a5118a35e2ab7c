import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import { letterTerms } from '#domain/letter/letter-terms.ts';
import { planLetter } from '#domain/letter/plan-letter.ts';
import { fewerWays } from '#domain/letter/realise/fewer-ways.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import { anyLetterFacts } from '#domain/letter/test/any-letter-facts.ts';

/** What a greeting can be made of, as `fewerWays` calls it. */
function greeted({ recipient, locale }: LetterFacts): string {
  const { given, family, title, salutation } = recipient ?? {};
  if (isClose(recipient, letterLanguage(locale))) return 'greeting, first name';
  if (given === undefined && family === undefined) return 'greeting, team';
  if (family === undefined) return 'greeting, given name';
  if (locale.startsWith('de') && /^(?:frau|herr|m[rs])$/u.test(salutation ?? '')) return 'greeting, Frau or Herr';
  const isTitled = title !== undefined || (salutation !== undefined && !locale.startsWith('de'));
  if (given === undefined) return isTitled ? 'greeting, title and family name' : 'greeting, family name';
  return isTitled && !locale.startsWith('de') ? 'greeting, titled full name' : 'greeting, full name';
}

/** Every part of this letter with the ways there are to say it. */
function partsOf(facts: LetterFacts): readonly (readonly [string, readonly string[]])[] {
  const { realiser, terms } = letterTerms(facts);
  const acts = planLetter(facts)
    .flat()
    .map(({ act }) => {
      const isOwn = act === 'reason' && facts.reason?.kind === 'own';
      return [isOwn ? 'reason, own' : act, realiser.ways[act](terms)] as const;
    });
  if (purposeTable[facts.purpose].medium !== 'mail') return acts;
  return [
    ...acts,
    ['sign-off', realiser.closings(terms)],
    [greeted(facts), realiser.greetings(facts)],
    // a long title leaves room for one subject only (E1: 78 characters)
    ...(terms.role.length < 30 ? [[`subject, ${facts.purpose}`, realiser.subject(terms)] as const] : []),
  ];
}

/** The fewest ways met for each part, by language and by whether one says Sie or du. */
const fewest = new Map<string, number>();
const facts = fc.sample(anyLetterFacts, { numRuns: 6000, seed: 20261123 });
for (const one of facts) {
  const language = letterLanguage(one.locale);
  const register = isClose(one.recipient, language) ? 'close' : 'formal';
  for (const [part, ways] of partsOf(one)) {
    const key = `${language} ${register} ${part}`;
    fewest.set(key, Math.min(fewest.get(key) ?? Infinity, new Set(ways.filter(Boolean)).size));
  }
}
const isExcused = (key: string) => {
  const [language, , ...part] = key.split(' ');
  return part.join(' ') in fewerWays[language === 'de' ? 'de' : 'en'];
};

test('four ways and more for every part of a letter, in both languages and registers', () => {
  expect(fewest.size).toBeGreaterThan(250);
  const few = [...fewest].filter(([key, ways]) => ways < 4 && !isExcused(key)).map(([key, ways]) => `${key}: ${ways}`);
  expect(few).toEqual([]);
});

test('what has fewer than four has at least one, and needs its excuse', () => {
  for (const language of ['en', 'de'] as const) {
    for (const part of Object.keys(fewerWays[language])) {
      const met = ['close', 'formal'].flatMap((register) => fewest.get(`${language} ${register} ${part}`) ?? []);
      expect(Math.min(...met), `${language} ${part}`).toBeGreaterThanOrEqual(1);
      expect(Math.min(...met), `${language} ${part}`).toBeLessThan(4);
    }
  }
});
