import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { letterContext } from '#domain/letter/letter-context.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { anyLetterFacts } from '#domain/letter/test/any-letter-facts.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';
import { checkLetter } from './check-letter.ts';

const { stem } = snowballStemmer();
function found(lang: 'en' | 'de', text: string, context: LetterContext, subject = 'Planner'): string[] {
  const [greeting, end] =
    lang === 'en' ? ['Dear Anna,', 'Best,\nTom Ashby'] : ['Hallo Anna,', 'Viele Grüße\nTom Ashby'];
  const letter = { subject, body: `${greeting}\n\n${text}\n\n${end}` };
  const locale = lang === 'en' ? 'en-GB' : 'de-DE';
  return checkLetter(letter, context, { lang, locale, stem: (word) => stem(lang, word) })
    .filter(({ why }) =>
      ['content-missing', 'content-misplaced', 'asks-many', 'subject-without-role'].includes(why.kind),
    )
    .map(({ rule, severity, why }) => `${rule} ${why.kind} ${why.what ?? why.count} ${severity}`);
}

describe('what the table says a kind must not hold', () => {
  test.each([
    ['en', 'pause', 'May I have until Monday? I withdraw my application.', 'E4 content-misplaced withdrawal warning'],
    [
      'de',
      'pause',
      'darf ich bis Montag überlegen? Ich ziehe meine Bewerbung zurück.',
      'D8 content-misplaced withdrawal warning',
    ],
    [
      'en',
      'interviewer-thanks',
      'Thank you for the talk. The commute is too long for me.',
      'E7 content-misplaced reason warning',
    ],
    [
      'de',
      'interviewer-thanks',
      'danke für das Gespräch. Der Grund ist der Weg.',
      'D10 content-misplaced reason warning',
    ],
    [
      'en',
      'coordinator',
      'Thank you for the dates. The commute is too long for me.',
      'E7 content-misplaced reason hint',
    ],
    [
      'en',
      'notice',
      'I withdraw my application. Please delete my data.',
      'E15 content-misplaced deletion-request hint',
    ],
    [
      'de',
      'notice',
      'ich ziehe meine Bewerbung zurück. Bitte löschen Sie alle Unterlagen.',
      'D16 content-misplaced deletion-request hint',
    ],
    [
      'en',
      'deletion',
      'Please delete my data. Please refund my train ticket.',
      'E16 content-misplaced travel-costs hint',
    ],
    [
      'de',
      'deletion',
      'bitte löschen Sie meine Daten. Bitte erstatten Sie die Fahrtkosten.',
      'E16 content-misplaced travel-costs hint',
    ],
    ['en', 'follow-up', 'Sorry, may I ask how things stand?', 'E13 content-misplaced apology hint'],
    [
      'en',
      'claim',
      'Please refund my travel costs. I hope to work with you one day.',
      'E15 content-misplaced door hint',
    ],
  ] as const)('%s %s: %s', (lang, kind, text, finding) => {
    expect(found(lang, text, { kind })).toEqual([finding]);
  });

  test('the same words where the table allows them', () => {
    expect(found('en', 'I withdraw my application. The commute is too long for me.', { kind: 'notice' })).toEqual([]);
    expect(found('en', 'Please delete my data.', { kind: 'deletion' })).toEqual([]);
    expect(found('en', 'I withdraw my application. Please delete my data.', {})).toEqual([]);
  });
});

describe('what the table says a kind must hold', () => {
  test.each([
    ['en', 'question', 'Could you tell me the hours?', 'E5 content-missing role hint'],
    ['de', 'question', 'wie sind die Zeiten?', 'D8 content-missing role hint'],
    ['en', 'reply', 'It stays at my withdrawal as Planner.', 'E6 content-missing thanks hint'],
    ['de', 'reply', 'es bleibt bei meinem Rückzug als Planner.', 'D9 content-missing thanks hint'],
  ] as const)('%s %s: %s', (lang, kind, text, finding) => {
    expect(found(lang, text, { kind, role: 'Planner' }, 'Hours')).toContain(finding);
  });

  test('the company in a note to a referrer', () => {
    const text = 'Thank you for your help. I withdraw my application as Planner.';
    expect(found('en', text, { kind: 'referrer', company: 'Kestrel Hall' })).toEqual([
      'E5 content-missing company hint',
    ]);
    expect(
      found('en', text.replace('Planner', 'Planner at Kestrel'), { kind: 'referrer', company: 'Kestrel Hall' }),
    ).toEqual([]);
  });

  test('a role that is not known is not asked for', () => {
    expect(found('en', 'Could you tell me the hours?', { kind: 'question' }, 'Hours')).toEqual([]);
  });

  test('a formal kind names the role in the subject, a plain one need not', () => {
    const text = 'Please refund my travel costs for the Planner interview.';
    expect(found('en', text, { kind: 'claim', role: 'Planner' }, 'Travel costs')).toEqual([
      'E1 subject-without-role Planner hint',
    ]);
    expect(found('en', 'How are the hours of a Planner?', { kind: 'question', role: 'Planner' }, 'Hours')).toEqual([]);
  });
});

test('more asks than the kind allows', () => {
  const asks = 'Could you tell me the hours? Could you tell me the place? Could you tell me the date?';
  expect(found('en', asks, { kind: 'question' })).toEqual(['E16 asks-many 3 hint']);
  expect(found('en', asks.split('?').slice(0, 2).join('?') + '?', { kind: 'question' })).toEqual([]);
});

test('our own letters hold what the table wants and nothing that it forbids', () => {
  fc.assert(
    fc.property(anyLetterFacts, fc.integer({ min: 0, max: 40 }), (facts, variant) => {
      const lang = letterLanguage(facts.locale);
      const text = writeLetter(facts, { variant, tone: variant % 2 === 0 ? 'brief' : 'warm' });
      const raised = checkLetter(text, letterContext(facts), {
        lang,
        locale: facts.locale,
        stem: (word) => stem(lang, word),
      })
        .filter(({ why }) => ['content-missing', 'content-misplaced', 'asks-many'].includes(why.kind))
        .map(({ rule, why, quote }) => `${rule} ${why.kind} ${why.what} «${quote}»`);
      expect(raised, `${facts.purpose}\n${text.subject}\n\n${text.body}`).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
