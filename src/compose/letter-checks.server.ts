import { snowballStemmer } from '#adapters/text/snowball-stemmer.ts';
import { checkLetter, type RawFinding } from '#domain/letter/checks/check-letter.ts';
import { buildLeakIndex, type LeakIndex } from '#domain/letter/checks/leak-index.ts';
import type { LetterContext, LetterLanguage, LetterLocale, LetterText } from '#domain/letter/letter.ts';

export type LetterChecks = {
  /** All findings on one text; `leaks` replaces `context.private`. */
  readonly check: (
    text: LetterText,
    context: LetterContext,
    form: { readonly lang: LetterLanguage; readonly locale: LetterLocale; readonly leaks?: LeakIndex },
  ) => RawFinding[];
  /** Private texts, indexed once for many letters in one language. */
  readonly index: (privateTexts: readonly string[], lang: LetterLanguage) => LeakIndex;
};

/** The checks with their stemmer; server only, because private texts pass through. */
export function composeLetterChecks(): LetterChecks {
  const stemmer = snowballStemmer();
  const stemIn = (lang: LetterLanguage) => (word: string) => stemmer.stem(lang, word);
  return {
    check: (text, context, form) => checkLetter(text, context, { ...form, stem: stemIn(form.lang) }),
    index: (privateTexts, lang) => buildLeakIndex(privateTexts, lang, stemIn(lang)),
  };
}
