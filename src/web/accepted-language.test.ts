import { expect, test } from 'vitest';
import { acceptedLanguage } from './accepted-language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['de', 'de'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['en-US,en;q=0.9,de;q=0.8', 'en'],
  ['fr-FR,de;q=0.5', 'de'],
  ['fr', 'en'],
  [';;;q=x,,', 'en'],
] as const)('%s gives %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
