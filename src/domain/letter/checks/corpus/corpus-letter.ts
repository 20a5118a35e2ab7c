import type { LetterContext, LetterLanguage, LetterLocale, LetterText } from '#domain/letter/letter.ts';

/** A letter of our own test set, with what was known when it was written. */
export type CorpusLetter = LetterText & {
  readonly id: string;
  readonly lang: LetterLanguage;
  readonly locale: LetterLocale;
  readonly context: LetterContext;
};

type Stored = Readonly<Record<'id' | 'lang' | 'locale' | 'subject', string>> & {
  readonly body: readonly string[];
  readonly context: object;
};

/** The sets are stored with one line of the body an entry, so that a changed word is one changed line. */
export const corpusLetters = (stored: readonly Stored[]): CorpusLetter[] =>
  stored.map((letter) => ({ ...letter, body: letter.body.join('\n') }) as CorpusLetter);
