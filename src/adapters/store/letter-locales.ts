import type { LetterLocale } from '#domain/letter/letter.ts';

/** Every locale once: the check fails when the union grows. */
const every: Readonly<Record<LetterLocale, true>> = {
  'en-GB': true,
  'en-US': true,
  'de-DE': true,
  'de-AT': true,
  'de-CH': true,
};

export const letterLocales = Object.keys(every) as LetterLocale[];
