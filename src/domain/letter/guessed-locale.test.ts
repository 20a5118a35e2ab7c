import { expect, test } from 'vitest';
import { guessedLocale } from './guessed-locale.ts';

test.each([
  ['de-CH', 'DE', 'de', 'de-CH'],
  ['en-US', 'DE', 'en', 'en-US'],
  ['en-GB', 'AT', 'de', 'de-AT'],
  ['en-GB', 'CH', 'de', 'de-CH'],
  ['en-GB', 'US', 'de', 'de-DE'],
  ['de-DE', 'DE', 'en', 'en-GB'],
] as const)('letters in %s, living in %s, screen in %s: %s', (letterLocale, country, lang, locale) => {
  expect(guessedLocale({ letterLocale, country }, lang)).toBe(locale);
});
