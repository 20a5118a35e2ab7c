import type { LetterLanguage } from '#domain/letter/letter.ts';

/** Reduces words to their stems, so that inflected forms meet. */
export type Stemmer = {
  /** A small-letter word in, its stem out; the same word always gives the same stem. */
  readonly stem: (language: LetterLanguage, word: string) => string;
};
