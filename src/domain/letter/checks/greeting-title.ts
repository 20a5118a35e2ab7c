import type { LetterContext } from '#domain/letter/letter.ts';
import { hitAt } from './hit-at.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { type Span, spansMatching } from './span.ts';

const gendered = {
  en: /(?<!\p{L})(?:Mrs?|Ms|Miss|Mister|Missus|Mx|Sir|Madam|Ma(?:'|’)am)\.?(?!\p{L})/giu,
  de: /(?<!\p{L})(?:Frau|Herrn?|Fräulein|Frl\.)(?!\p{L})/gu,
} as const;
const academic = /(?<!\p{L})(?:Dr|Prof|Mag|Professor(?:in)?|Doktor|DI|Dipl)\b\.?/giu;
const slashed =
  /geehrte[sn]?\s?(?:\/-?|\(|\*|_|:)r\)?|liebe\s?(?:\/-?|\(|\*|_|:)r\)?|frau\s?\/\s?herrn?|herrn?\s?\/\s?frau|\((?:r|in)\)/giu;

/** Ms, Herr, Dr. only as recorded, none guessed and none dropped (RUBRIC E3, D4, D6). */
export const greetingTitle: Rule = {
  ids: { en: 'E3', de: 'D4' },
  mailOnly: true,
  needs: [],
  find(letter, context) {
    const { greeting } = letter.parts;
    if (!greeting) return [];
    const both = letter.lang === 'de' ? spansMatching(slashed, greeting.text, greeting.start) : [];
    if (both.length > 0)
      return both.slice(0, 1).map((span) => hitAt(span, 'error', { kind: 'greeting-both-genders', what: span.text }));
    if (!context.recipient || /damen und herren|sir (?:or|\/) ?madam|sir\/madam/iu.test(greeting.text)) return [];
    return [
      ...inflectionHits(letter, context, greeting),
      ...genderHits(letter, context, greeting),
      ...agreementHits(letter, greeting),
      ...academicHits(letter, context, greeting),
    ];
  },
};

const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
    .replace(/^herrn$/u, 'herr');

function genderHits(letter: CheckedLetter, context: LetterContext, greeting: Span): Hit[] {
  const said = spansMatching(gendered[letter.lang], greeting.text, greeting.start)[0];
  if (!said) return [];
  const recorded =
    context.recipient?.salutation ??
    (gendered[letter.lang].exec(context.recipient?.title ?? '') ? context.recipient?.title : undefined);
  gendered[letter.lang].lastIndex = 0;
  if (recorded === undefined) return [hitAt(said, 'warning', { kind: 'greeting-title-guessed', what: said.text })];
  const accepted = new Set([...(recorded.match(/\p{L}+/gu) ?? [])].map(plain).flatMap(translations));
  return accepted.has(plain(said.text)) ? [] : [hitAt(said, 'error', { kind: 'greeting-title-wrong', what: recorded })];
}

/** *Lieber Noé Favre* guesses as much as *Herr Favre*; among people who say du it is how friends write. */
function inflectionHits({ lang }: CheckedLetter, { recipient }: LetterContext, greeting: Span): Hit[] {
  if (lang !== 'de' || recipient?.salutation !== undefined || recipient?.register === 'du') return [];
  const said =
    /^(?:(?:sehr )?geehrter?|lieber?|werter?|verehrter?)\s(?!Frau|Herr|Team|Mx|Damen|Familie|alle|Beteiligte)(?:(?:Dr|Prof|Mag|DI)\.?\s){0,2}\p{Lu}/iu.exec(
      greeting.text,
    );
  const isNamed = recipient?.name !== undefined && recipient.register === 'Sie';
  return said && isNamed ? [hitAt(greeting, 'warning', { kind: 'greeting-title-guessed', what: greeting.text })] : [];
}

/** A title recorded in the other language counts. */
function translations(title: string): string[] {
  if (['frau', 'ms'].includes(title)) return [title, 'frau', 'ms'];
  if (['herr', 'mr'].includes(title)) return [title, 'herr', 'mr'];
  return title === 'mrs' ? [title, 'frau'] : [title];
}

/** *Sehr geehrte Herr*, *Sehr geehrter Frau*. */
function agreementHits({ lang }: CheckedLetter, greeting: Span): Hit[] {
  if (lang !== 'de') return [];
  return spansMatching(
    /(?:geehrte|liebe|werte|geschätzte)\sHerrn?(?!\p{L})|(?:geehrter|lieber|werter|geschätzter)\sFrau(?!\p{L})/giu,
    greeting.text,
    greeting.start,
  ).map((span) => hitAt(span, 'error', { kind: 'greeting-title-wrong', what: span.text }));
}

function academicHits({ lang }: CheckedLetter, context: LetterContext, greeting: Span): Hit[] {
  const said = spansMatching(academic, greeting.text, greeting.start)[0];
  const recorded = `${context.recipient?.title ?? ''} ${context.recipient?.salutation ?? ''} ${context.recipient?.name ?? ''}`;
  const wanted = spansMatching(academic, recorded)[0];
  if (said && !wanted)
    return [
      hitAt(said, 'warning', {
        kind: 'greeting-title-guessed',
        what: said.text,
        ...(lang === 'de' ? { rule: 'D6' } : {}),
      }),
    ];
  const isFormal =
    lang === 'de'
      ? context.recipient?.register !== 'du' && !/^(?:hallo|hi|liebe[r]?)\s\p{Lu}\p{L}+,?$/iu.test(greeting.text)
      : spansMatching(gendered.en, greeting.text).length > 0;
  const hasFamilyName = /\s/u.test(context.recipient?.name ?? '') && !/team/iu.test(greeting.text);
  if (!wanted || said || !isFormal || !hasFamilyName) return [];
  return [
    hitAt(greeting, 'warning', {
      kind: 'greeting-title-dropped',
      what: wanted.text,
      ...(lang === 'de' ? { rule: 'D6' } : {}),
    }),
  ];
}
