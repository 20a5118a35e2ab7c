import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '#domain/letter/count-words.ts';
import { deMoment } from '#domain/letter/realise/de/dates.ts';
import { enMoment } from '#domain/letter/realise/en/dates.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import { plainRole } from '#domain/letter/plain-role.ts';
import { anyLetterFacts } from '#domain/letter/test/any-letter-facts.ts';
import { wordBounds } from '#domain/letter/word-bounds.ts';
import { variantCount, writeLetter } from '#domain/letter/write-letter.ts';

const choice = fc.record({
  variant: fc.integer({ min: 0, max: 40 }),
  tone: fc.constantFrom('brief' as const, 'warm' as const),
});
const runs = { numRuns: 2000 };

/** Greeting, paragraphs, signature. */
const parts = (body: string) => body.split('\n\n');
const isMail = (facts: LetterFacts) => purposeTable[facts.purpose].medium === 'mail';
const inner = (facts: LetterFacts, body: string) =>
  (isMail(facts) ? parts(body).slice(1, -1) : parts(body)).join('\n\n');

/** A house whose name ends with a stop (*Inc.*, *e. V.*) ends no sentence by it. */
const withoutStops = ({ company }: LetterFacts, text: string) => text.replaceAll(company, company.replaceAll('.', ''));

const every = (check: (facts: LetterFacts, text: { subject: string; body: string }) => void) =>
  fc.assert(
    fc.property(anyLetterFacts, choice, (facts, chosen) => check(facts, writeLetter(facts, chosen))),
    runs,
  );

test('no residue, no empty sentence, no double space', () => {
  every((facts, { subject, body }) => {
    expect(body).not.toContain('..');
    const text = withoutStops(facts, `${subject}\n\n${body}`);
    expect(text).not.toMatch(/[{}[\]|]|undefined|null|NaN|\bXX\b/u);
    expect(text).not.toMatch(/ {2}|\n{3}| \n|\n | [,.;:!?]|\.\.|(?<!m)[.,;:][,;:]|: \.|: $/u);
    expect(parts(body).every((part) => part.trim() !== '')).toBe(true);
    expect(subject === '').toBe(!isMail(facts));
  });
});

test('every sentence begins with a capital, and ends', () => {
  every((facts, { body }) => {
    const text = inner(facts, body)
      .replace(/\b(?:Dr|Prof|Ms|Mr|Mx|ref|[ap]\.m)\.(?! *$| *\n)/gu, '')
      .replace(/\d\.(?= \p{L})/gu, '');
    expect(withoutStops(facts, text)).not.toMatch(/[.!?] \p{Ll}/u);
    for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/(?:[.!?]|\d|[ap]\.?m?)$/u);
    const first = inner(facts, body).charAt(0);
    const isSmall = isMail(facts) && (facts.locale === 'de-DE' || facts.locale === 'de-AT');
    if (isSmall) expect(inner(facts, body)).toMatch(/^(?:\p{Ll}|Sie |Ihr)/u);
    else expect(first).toMatch(/\p{Lu}/u);
  });
});

test('as long as the rubric wants it', () => {
  every((facts, { body }) => {
    if (!isMail(facts)) return;
    const words = countWords(inner(facts, body));
    const { min, max } = wordBounds(purposeTable[facts.purpose].kind, letterLanguage(facts.locale), facts);
    const said = `${facts.purpose} ${facts.locale} rounds ${String(facts.rounds)}: ${String(words)} of ${String(min)}-${String(max)}\n${body}`;
    expect(words, said).toBeGreaterThanOrEqual(min);
    // up to ten words above is a hint in the rubric: only a letter full of facts may go there
    const { reason, appreciation, booked = [], door, thankedThrough = [] } = facts;
    const isFull = [reason, appreciation, booked[0], door, thankedThrough[0]].filter(Boolean).length >= 4;
    expect(words, said).toBeLessThanOrEqual(isFull ? max + 10 : max);
  });
});

test('role in the subject, within 78 characters', () => {
  every((facts, { subject }) => {
    if (!isMail(facts)) return;
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).toContain(plainRole(facts.role));
    expect(subject).not.toMatch(/m\/w\/d|f\/m\/x|%|Betreff|Absage(?!n)\b(?<!Terminabsage)/u);
  });
});

test('every booked date stands where it has to', () => {
  every((facts, { body }) => {
    if (!['notice', 'agency', 'coordinator', 'phone-script'].includes(facts.purpose)) return;
    const moment = facts.locale.startsWith('de') ? deMoment : enMoment;
    for (const { start } of facts.booked ?? []) expect(body).toContain(moment(start, facts.locale, facts.today));
  });
});

test('no gendered title without a record', () => {
  every((facts, { body }) => {
    const recorded = /^(?:frau|herr|ms|mr|mx)$/u.test(facts.recipient?.salutation ?? '');
    if (!recorded) expect(body).not.toMatch(/\b(?:Frau|Herrn?|Ms|Mrs|Mr|Mx)\b/u);
    expect(body).not.toMatch(/geehrte\/r|\(r\)/u);
  });
});

test('Sie and du never meet', () => {
  every((facts, { body }) => {
    if (!facts.locale.startsWith('de')) return;
    if (isClose(facts.recipient, 'de'))
      expect(body).not.toMatch(/(?<![.!?:]\s|\n)\b(?:Sie|Ihnen|Ihre[mnrs]?)\b|\bIhnen\b/u);
    else expect(body).not.toMatch(/\b(?:du|dich|dir|deine?[mnrs]?|euch|eure?[mnrs]?|euer)\b/iu);
  });
});

test('no ß in Switzerland, but in names', () => {
  every((facts, { subject, body }) => {
    if (facts.locale !== 'de-CH') return;
    expect(`${subject}${body}`.replaceAll('Groß', '').replaceAll('Straßenbau', '')).not.toContain('ß');
  });
});

test('300 characters for a network', () => {
  every((facts, { body }) => {
    if (facts.purpose === 'network') expect(body.length).toBeLessThanOrEqual(300);
  });
});

test('the same facts give the same text; four variants and more give different ones', () => {
  fc.assert(
    fc.property(anyLetterFacts, (facts) => {
      const bodies = [0, 1, 2, 3].map((variant) => writeLetter(facts, { variant, tone: 'brief' }).body);
      expect(writeLetter(facts, { variant: 0, tone: 'brief' }).body).toBe(bodies[0]);
      expect(new Set(bodies).size).toBe(4);
      expect(variantCount(facts)).toBeGreaterThanOrEqual(4);
    }),
    { numRuns: 1000 },
  );
});

test('no two sentences of a letter that Bowout words begin with the same four words', () => {
  every((facts, { body }) => {
    const own = [facts.words, facts.appreciation?.text, facts.reason?.kind === 'own' ? facts.reason.text : ''];
    const text = own.reduce((rest: string, one) => (one ? rest.replaceAll(one, '') : rest), inner(facts, body));
    const starts = text
      .split(/(?<=\D[.!?])\s+|\n+/u)
      .map((sentence) => sentence.split(/\s+/u).slice(0, 4).join(' '))
      .filter((start) => start.split(' ').length === 4);
    expect(starts).toEqual([...new Set(starts)]);
  });
});
