import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter, type RawFinding } from '#domain/letter/checks/check-letter.ts';
import type { LetterContext, LetterLanguage, LetterLocale, LetterText } from '#domain/letter/letter.ts';

export type LetterChecks = {
  /** All findings on one text; `context.private` is compared with it, thousands of notes in milliseconds. */
  readonly check: (
    text: LetterText,
    context: LetterContext,
    form: { readonly lang: LetterLanguage; readonly locale: LetterLocale },
  ) => RawFinding[];
};

/** The checks with their stemmer; server only, because private texts pass through. */
export function composeLetterChecks(): LetterChecks {
  const stemmer = snowballStemmer();
  const stemIn = (lang: LetterLanguage) => (word: string) => stemmer.stem(lang, word);
  return {
    check: (text, context, form) => checkLetter(text, context, { ...form, stem: stemIn(form.lang) }),
  };
}
