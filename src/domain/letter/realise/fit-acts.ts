import { countWords } from '#domain/letter/count-words.ts';
import type { WordBounds } from '#domain/letter/letter-kinds-table.ts';

/** One act with all its ways and the one chosen. */
export type ActDraft = {
  readonly ways: readonly string[];
  readonly filler: boolean;
  readonly chosen: number;
  readonly said: boolean;
};

const textOf = ({ ways, chosen, said }: ActDraft) => (said ? (ways[chosen] ?? '') : '');
const length = (acts: readonly ActDraft[]) => acts.reduce((sum, act) => sum + countWords(textOf(act)), 0);
const put = (acts: readonly ActDraft[], at: number, change: Partial<ActDraft>) =>
  acts.map((act, index) => (index === at ? { ...act, ...change } : act));

/** The way that comes closest to `target` words for this act. */
function nearest({ ways }: ActDraft, target: number): number {
  const misses = ways.map((way) => Math.abs(countWords(way) - target));
  return misses.indexOf(Math.min(...misses));
}

/**
 * Brings a letter within its bounds (E12, D19): fillers first, then another way to say an act, from the front, as
 * few as needed. What has to be said is never left out, so a letter full of facts may end above `max`.
 */
export function fitActs(drafts: readonly ActDraft[], { min, max }: WordBounds): readonly ActDraft[] {
  let acts = drafts;
  const fillers = drafts.flatMap((act, at) => (act.filler ? [at] : []));
  for (const at of fillers) if (length(acts) < min) acts = put(acts, at, { said: true });
  for (const at of fillers.toReversed()) if (length(acts) > max) acts = put(acts, at, { said: false });
  for (const [at, act] of acts.entries()) {
    if (!act.said) continue;
    const now = countWords(textOf(act));
    const rest = length(acts) - now;
    if (rest + now < min) acts = put(acts, at, { chosen: nearest(act, min - rest) });
    else if (rest + now > max) acts = put(acts, at, { chosen: nearest(act, Math.max(0, max - rest)) });
  }
  return acts;
}
