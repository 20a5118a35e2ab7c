import { letterKindsTable } from '#domain/letter/letter-kinds-table.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import type { CheckedLetter } from './rule.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';

/** The formal notice, to the employer or to an agency (RUBRIC, Kinds). */
export const isNotice = ({ kind }: LetterContext): boolean =>
  kind !== undefined && letterKindsTable[kind].must.includes('withdrawal');

export const isNote = (context: LetterContext): boolean =>
  context.kind === 'interviewer-thanks' || context.kind === 'coordinator' || context.kind === 'referrer';

/** A notice, a note of thanks after one, or a text of unknown kind that withdraws. */
export const isGoodbye = (letter: CheckedLetter, context: LetterContext): boolean =>
  isNotice(context) || isNote(context) || (context.kind === undefined && withdrawalSentences(letter).length > 0);
