import type { LetterContext, LetterLanguage, LetterLocale, Severity } from '#domain/letter/letter.ts';
import type { FindingReason } from './finding-reason.ts';
import type { LeakIndex } from './leak-index.ts';
import type { LetterAnatomy } from './letter-anatomy.ts';

/** A letter as the rules see it: readable text, its parts, and the settings it is judged by. */
export type CheckedLetter = {
  readonly lang: LetterLanguage;
  readonly locale: LetterLocale;
  readonly subject: string;
  readonly body: string;
  readonly parts: LetterAnatomy;
  readonly stem: (word: string) => string;
  /** The private texts, indexed beforehand; without it the leak guard indexes what the context holds. */
  readonly leaks: LeakIndex | undefined;
};

/** What a rule found: a place, and why, as a kind with its facts. `rule` only where one file serves several rows. */
export type Hit = {
  readonly rule?: string;
  readonly severity: Severity;
  readonly in: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly why: FindingReason;
  /** What replaces the place, where that is certain. */
  readonly repair?: string;
};

/** One row of shared RUBRIC (or the same row in both languages). */
export type Rule = {
  /** The row's id in each language that it holds for. */
  readonly ids: Partial<Record<LetterLanguage, string>>;
  /** Holds for a mail only, not for what is spoken or written to a network (LetterContext.medium). */
  readonly mailOnly?: true;
  /** Facts without which the rule stays silent. */
  readonly needs: readonly (keyof LetterContext)[];
  readonly find: (letter: CheckedLetter, context: LetterContext) => readonly Hit[];
};
