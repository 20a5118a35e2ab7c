import { countWords } from '#domain/letter/count-words.ts';
import type { ActWeight } from '#domain/letter/speech-act.ts';
import type { WordBounds } from '#domain/letter/letter-kinds-table.ts';

/** One act with all its ways and the one chosen. */
export type ActDraft = {
  readonly ways: readonly string[];
  readonly weight: ActWeight;
  readonly chosen: number;
  readonly said: boolean;
};

const textOf = ({ ways, chosen, said }: ActDraft) => (said ? (ways[chosen] ?? '') : '');
const length = (acts: readonly ActDraft[]) => acts.reduce((sum, act) => sum + countWords(textOf(act)), 0);
const put = (acts: readonly ActDraft[], at: number, change: Partial<ActDraft>) =>
  acts.map((act, index) => (index === at ? { ...act, ...change } : act));

/** The way whose length reaches `least` by as little as possible, or stays within `most` by as little; else the nearest. */
function otherWay({ ways }: ActDraft, { least = 0, most = Infinity }: { least?: number; most?: number }): number {
  const lengths = ways.map(countWords);
  const miss = (words: number) => (words < least ? least - words : words > most ? words - most : 0);
  const slack = (words: number) => (most === Infinity ? words - least : most - words);
  const best = lengths.reduce((one, words) => {
    if (miss(words) !== miss(one)) return miss(words) < miss(one) ? words : one;
    return miss(words) === 0 && slack(words) < slack(one) ? words : one;
  });
  return lengths.indexOf(best);
}

/**
 * Brings a letter within its bounds (E12, D19): extras first (good wishes before all), then what may go, then another way to say an act, from the front, as
 * few as needed. What has to be said is never left out, so a letter full of facts may end above `max`.
 */
export function fitActs(drafts: readonly ActDraft[], { min, max }: WordBounds): readonly ActDraft[] {
  let acts = drafts;
  const having = (weight: ActWeight) => drafts.flatMap((act, at) => (act.weight === weight ? [at] : []));
  for (const at of having('extra').toReversed()) if (length(acts) < min) acts = put(acts, at, { said: true });
  const last = [...having('extra'), ...having('may')];
  for (const at of last) if (length(acts) > max) acts = put(acts, at, { said: false });
  for (const [at, act] of acts.entries()) {
    if (!act.said) continue;
    const now = countWords(textOf(act));
    const rest = length(acts) - now;
    if (rest + now < min) acts = put(acts, at, { chosen: otherWay(act, { least: min - rest }) });
    else if (rest + now > max) acts = put(acts, at, { chosen: otherWay(act, { most: Math.max(0, max - rest) }) });
  }
  return acts;
}
