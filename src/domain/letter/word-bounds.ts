import { letterKindsTable } from '#domain/letter/letter-kinds-table.ts';
import type { WordBounds } from '#domain/letter/letter-kinds-table.ts';
import type { LetterKind, LetterLanguage } from '#domain/letter/letter.ts';

/** How many words the body of such a letter has (E12, D19): the offer counts before the rounds. */
export function wordBounds(
  kind: LetterKind,
  language: LetterLanguage,
  situation: { readonly rounds?: number; readonly offer?: boolean },
): WordBounds {
  const words = letterKindsTable[kind].words[language];
  if (situation.offer === true) return words.offer;
  return (situation.rounds ?? 0) >= 2 ? words.late : words.early;
}
