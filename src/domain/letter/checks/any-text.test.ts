import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import type { LetterContext, LetterLocale } from '#domain/letter/letter.ts';
import { checkLetter } from './check-letter.ts';
import { corpusLetters } from './corpus/corpus-letter.ts';
import faultyEnglish from './corpus/faulty-english.json' with { type: 'json' };
import faultyGerman from './corpus/faulty-german.json' with { type: 'json' };

const { stem } = snowballStemmer();
const faulty = corpusLetters([...faultyEnglish, ...faultyGerman]);
const locales: readonly LetterLocale[] = ['en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH'];
const everything: LetterContext = {
  role: 'Projektleiter (m/w/d)',
  company: 'Nordlicht GmbH',
  requisition: '4711',
  sender: { name: 'Katrin Lehner', email: 'k@example.de', phone: '0170 1234567' },
  recipient: { name: 'Sabine Hoffmann', salutation: 'Frau', title: 'Dr.', register: 'Sie', role: 'recruiter' },
  kind: 'notice',
  rounds: 2,
  offer: true,
  contractSigned: true,
  booked: [{ start: '2026-12-03T14:00:00+01:00', what: 'Gespräch' }, { start: 'never' }],
  keepDoorOpen: false,
  reasonWanted: false,
  private: ['Frau Krause war zweimal unhöflich und zahlt nur 58.000 €.'],
  others: ['Windkraft Nord'],
  figures: ['65.000'],
  debriefFacts: ['Der Monatsabschluss dauert vier Tage'],
};

function check(subject: string, body: string, locale: LetterLocale, context: LetterContext) {
  const lang = locale.startsWith('de') ? 'de' : 'en';
  return checkLetter({ subject, body }, context, { lang, locale, stem: (word) => stem(lang, word) });
}

function expectExact(subject: string, body: string, findings: ReturnType<typeof check>) {
  for (const { in: part, start, end, quote } of findings) {
    const text = part === 'subject' ? subject : body;
    expect(text.slice(start, end)).toBe(quote);
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
}

/** Pieces of real letters with what breaks readers: invisible characters, decomposed letters, lone surrogates, line ends. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...faulty.flatMap(({ body }) => body.split(/(?<=[\n.])/u))),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\n\n',
    '\u200B',
    '\u00AD',
    'u\u0308',
    '\uD800',
    '€',
    ' ',
    'ß',
    '[',
    '{{',
    '<',
    '____',
    '65.000',
    '🙂',
  ),
);
const anyBody = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('never throws, and every place is exact', () => {
    fc.assert(
      fc.property(
        anyBody,
        anyBody,
        fc.constantFrom(...locales),
        fc.constantFrom({}, everything),
        (subject, body, locale, context) => {
          expectExact(subject, body, check(subject, body, locale, context));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same findings', () => {
    for (const { subject, body, locale, context } of faulty.slice(0, 40)) {
      expect(check(subject, body, locale, context)).toEqual(check(subject, body, locale, context));
    }
  });

  test('findings stand in the order of the text', () => {
    for (const { subject, body, locale, context } of faulty) {
      const places = check(subject, body, locale, context).map((one) => (one.in === 'subject' ? -1e9 : 0) + one.start);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  const million = 1_000_000;
  const traps = {
    spaces: ' '.repeat(million),
    'line ends': '\n'.repeat(million),
    'one word': 'a'.repeat(million),
    capitals: 'A'.repeat(million),
    digits: '1'.repeat(million),
    'grouped digits': '1.000'.repeat(million / 5),
    brackets: '['.repeat(million),
    angles: '<a '.repeat(million / 3),
    'full stops': 'a. '.repeat(million / 3),
    'gap after gap': 'ziehe ich no longer nicht mehr withdraw '.repeat(million / 40),
    addresses: 'a@a.'.repeat(million / 4),
    links: 'https://a?utm_'.repeat(million / 14),
    umlauts: 'u\u0308'.repeat(million / 2),
    invisible: '\u200B'.repeat(million),
    names: 'Sabine Hoffmann, '.repeat(million / 17),
    mixed: 'Sehr geehrte Frau Hoffmann,\n\nvielen Dank. Ich ziehe zurück. '.repeat(million / 60),
  };
  test.each(Object.entries(traps))('a million %s return in time', (_name, body) => {
    // A pattern that backtracks over these would still be busy when the runner's own timeout ends the test.
    for (const locale of ['en-GB', 'de-CH'] as const)
      expectExact(body.slice(0, 1000), body, check(body.slice(0, 1000), body, locale, everything));
  });

  test('an empty one', () => {
    const findings = check('', '', 'de-DE', everything);
    expect(findings.map(({ rule }) => rule)).toContain('D1');
    expectExact('', '', findings);
  });
});

describe('a word hidden from the eye is still read', () => {
  const body = (word: string) => `Dear Helen,\n\nI withdraw. The team seemed ${word} to me.\n\nBest,\nTom`;
  test.each(['to\u200Bxic', 'to\u00ADxic', 'TOXIC', 'toxic'])('%s', (word) => {
    const finding = check('x', body(word), 'en-GB', {}).find(({ rule }) => rule === 'E8');
    expect(finding?.quote).toBe(word);
  });

  test('decomposed umlauts', () => {
    const text = 'Hallo Anna,\n\ndas war sehr unho\u0308flich von dir.\n\nGrüße\nTom';
    expect(check('x', text, 'de-DE', {}).find(({ rule }) => rule === 'E8')?.quote).toBe('unho\u0308flich');
  });
});

describe('a repair', () => {
  const repaired = faulty.flatMap(({ id, subject, body, locale, context }) => {
    const before = check(subject, body, locale, context);
    return before
      .filter(({ repair }) => repair !== undefined)
      .map((finding, index) => ({
        name: `${id} ${finding.rule} ${index}`,
        subject,
        body,
        locale,
        context,
        before,
        finding,
      }));
  });

  test('exists for some', () => expect(repaired.length).toBeGreaterThan(15));

  test.each(repaired.map((one) => [one.name, one] as const))(
    '%s removes its finding and adds none',
    (_name, { subject, body, locale, context, before, finding }) => {
      const apply = (text: string) => text.slice(0, finding.start) + (finding.repair ?? '') + text.slice(finding.end);
      const [newSubject, newBody] = finding.in === 'subject' ? [apply(subject), body] : [subject, apply(body)];
      const after = check(newSubject, newBody, locale, context);
      const count = (findings: typeof before) =>
        findings.filter(({ severity, why }) => severity !== 'hint' || why.kind === finding.why.kind);
      const kinds = (findings: typeof before) =>
        count(findings).map(
          ({ rule, why, quote }) => `${rule} ${why.kind} ${why.kind === finding.why.kind ? quote : ''}`,
        );
      expect(count(after).length).toBeLessThan(count(before).length);
      for (const kind of new Set(kinds(after))) expect(kinds(before)).toContain(kind);
    },
  );
});
