import type { Finding, LetterContext, LetterLanguage, LetterLocale, LetterText } from '#domain/letter/letter.ts';
import type { FindingReason } from './finding-reason.ts';
import type { LeakIndex } from './leak-index.ts';
import { letterAnatomy } from './letter-anatomy.ts';
import { privateLeak } from './private-leak.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { readText, type TextReading } from './text-reading.ts';

/** A finding whose reason is still a kind with facts, not yet a sentence. */
export type RawFinding = Omit<Finding, 'reason' | 'source'> & { readonly why: FindingReason };

export type CheckSettings = {
  readonly lang: LetterLanguage;
  readonly locale: LetterLocale;
  /** Reduces a word of that language to its stem. */
  readonly stem: (word: string) => string;
  /** Private texts indexed once for many letters; replaces `context.private`. */
  readonly leaks?: LeakIndex;
};

/** In UTF-16 units. No letter is longer; beyond it only the leak guard reads on, so that no text makes us slow. */
const longestRead = 20_000;

/** Runs every rule of the rubric whose facts are known. Findings stand in the order of the text, subject first. */
export function checkLetter(text: LetterText, context: LetterContext, settings: CheckSettings): RawFinding[] {
  const [subject, body] = [readText(text.subject), readText(text.body)];
  const letter = asRead(subject.text, body.text, settings);
  const short =
    body.text.length > longestRead
      ? asRead(subject.text.slice(0, longestRead), body.text.slice(0, longestRead), settings)
      : letter;
  return rules
    .flatMap((rule) => run(rule, rule === privateLeak ? letter : short, context))
    .map(({ hit, rule }) => rawFinding(hit, rule, hit.in === 'subject' ? subject : body))
    .toSorted(inOrder);
}

function asRead(subject: string, body: string, { lang, locale, stem, leaks }: CheckSettings): CheckedLetter {
  return { lang, locale, stem, leaks, subject, body, parts: letterAnatomy(body) };
}

function run(rule: Rule, letter: CheckedLetter, context: LetterContext): { hit: Hit; rule: string }[] {
  const id = rule.ids[letter.lang];
  const isMail = context.medium === undefined || context.medium === 'mail';
  if (!isMail && rule.mailOnly) return [];
  if (id === undefined || rule.needs.some((fact) => context[fact] === undefined)) return [];
  return rule.find(letter, context).map((hit) => ({ hit, rule: hit.rule ?? id }));
}

function rawFinding(hit: Hit, rule: string, reading: TextReading): RawFinding {
  const { start, end, text } = reading.toOriginal(hit.start, hit.end);
  const repair = hit.repair === undefined ? {} : { repair: hit.repair };
  return { rule, severity: hit.severity, in: hit.in, quote: text, start, end, why: hit.why, ...repair };
}

function inOrder(a: RawFinding, b: RawFinding): number {
  if (a.in !== b.in) return a.in === 'subject' ? -1 : 1;
  return (
    a.start - b.start ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule)) ||
    (a.why.kind < b.why.kind ? -1 : Number(a.why.kind > b.why.kind))
  );
}
