import type { Settings } from '../settings/settings.ts';
import { letterLanguage } from './letter-language.ts';
import type { LetterLanguage, LetterLocale } from './letter.ts';

/** The form of a letter while the employer's language is not known: the language that the person uses here is the likeliest. */
export function guessedLocale(
  { letterLocale, country }: Pick<Settings, 'letterLocale' | 'country'>,
  lang: LetterLanguage,
): LetterLocale {
  if (letterLanguage(letterLocale) === lang) return letterLocale;
  if (lang === 'en') return 'en-GB';
  return country === 'AT' ? 'de-AT' : country === 'CH' ? 'de-CH' : 'de-DE';
}
