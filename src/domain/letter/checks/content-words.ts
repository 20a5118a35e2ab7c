import type { LetterLanguage } from '#domain/letter/letter.ts';
import { courtesyWords } from './courtesy-words.ts';
import { functionWords } from './function-words.ts';
import { wordsIn } from './word-count.ts';

/** Small letters, compatible characters composed, ä as ae, ß as ss, no quotes: so that spellings meet. */
export const normalWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘`´]s?$/gu, '')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');

type Reader = { readonly lang: LetterLanguage; readonly stem: (word: string) => string };

/** Stems of the words that carry meaning: no function words, no courtesies. */
export function contentStems(text: string, { lang, stem }: Reader): string[] {
  const empty = new Set([...courtesyWords[lang], ...functionWords[lang]].map((word) => stem(word)));
  return wordsIn(text)
    .flatMap((word) => word.split(/[-/]/u))
    .map(normalWord)
    .filter((word) => word.length > 2 && !functionWords[lang].has(word))
    .map((word) => stem(word))
    .filter((word) => !empty.has(word));
}
