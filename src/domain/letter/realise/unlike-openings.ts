import { countWords } from '#domain/letter/count-words.ts';
import type { WordBounds } from '#domain/letter/letter-kinds-table.ts';
import type { ActDraft } from './fit-acts.ts';

/** So many words of two sentences alike are heard as a repetition. */
const heard = 4;

/** How the sentences of a text begin, in small letters; shorter ones count for nothing. */
const openingsOf = (text: string): readonly string[] =>
  text
    .split(/(?<=\D[.!?])\s+|\n+/u)
    .map((sentence) => sentence.toLowerCase().split(/\s+/u).slice(0, heard))
    .filter((words) => words.length === heard)
    .map((words) => words.join(' '));

/** The ways of an act in the order in which they are tried: the chosen one first. */
const inTurn = ({ ways, chosen }: ActDraft) => ways.map((_way, step) => (chosen + step) % ways.length);

/**
 * Says an act another way where its sentences would begin like earlier ones (*Thank you for the … Thank you for the …*),
 * as long as that brings the letter no further out of its bounds. Without another way it stays.
 */
export function unlikeOpenings(drafts: readonly ActDraft[], { min, max }: WordBounds): readonly ActDraft[] {
  const used = new Set<string>();
  let words = drafts.reduce((sum, { ways, chosen, said }) => sum + (said ? countWords(ways[chosen] ?? '') : 0), 0);
  const miss = (count: number) => Math.max(0, min - count, count - max);
  return drafts.map((act) => {
    if (!act.said) return act;
    const now = countWords(act.ways[act.chosen] ?? '');
    const isFree = (way: number) => openingsOf(act.ways[way] ?? '').every((opening) => !used.has(opening));
    const fits = (way: number) => miss(words - now + countWords(act.ways[way] ?? '')) <= miss(words);
    const chosen = inTurn(act).find((way) => isFree(way) && fits(way)) ?? act.chosen;
    words += countWords(act.ways[chosen] ?? '') - now;
    for (const opening of openingsOf(act.ways[chosen] ?? '')) used.add(opening);
    return { ...act, chosen };
  });
}
