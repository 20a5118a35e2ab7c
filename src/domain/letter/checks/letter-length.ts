import type { LetterContext } from '#domain/letter/letter.ts';
import { letterKindsTable, type WordBounds } from '#domain/letter/letter-kinds-table.ts';
import { hitAt } from './hit-at.ts';
import type { CheckedLetter, Rule } from './rule.ts';

/** RUBRIC, Length: up to so many words beyond a bound are a hint, more a warning. */
const tolerance = 10;

/** As long as its kind, the rounds and an offer make fitting (RUBRIC E12, D19). */
export const letterLength: Rule = {
  ids: { en: 'E12', de: 'D19' },
  mailOnly: true,
  needs: ['kind'],
  find(letter, context) {
    const bounds = boundsOf(letter, context);
    const count = letter.parts.wordCount;
    if (!bounds) return [];
    const [first, last] = [letter.parts.paragraphs[0], letter.parts.paragraphs.at(-1)];
    const whole = { start: first?.start ?? 0, end: last?.end ?? letter.body.length };
    if (count > bounds.max) {
      const severity = count > bounds.max + tolerance ? 'warning' : 'hint';
      return [hitAt(whole, severity, { kind: 'too-long', count, limit: bounds.max })];
    }
    if (count >= bounds.min) return [];
    return [
      hitAt(whole, count < bounds.min - tolerance ? 'warning' : 'hint', {
        kind: 'too-short',
        count,
        limit: bounds.min,
      }),
    ];
  },
};

/** A formal notice of unknown rounds may be as short as an early and as long as a late one. */
function boundsOf({ lang }: CheckedLetter, context: LetterContext): WordBounds | undefined {
  const row = context.kind && letterKindsTable[context.kind].words[lang];
  if (!row) return undefined;
  if (context.offer === true) return row.offer;
  if (context.rounds === undefined)
    return { min: Math.min(row.early.min, row.late.min), max: Math.max(row.early.max, row.late.max) };
  return context.rounds >= 2 ? row.late : row.early;
}
