import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { similarity, similarityCap } from '#domain/letter/similarity.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';

/** Names, role and company are the same facts in every letter: they do not make two letters alike. */
export const commonWords = ({ recipient, company, role, sender, noticeTo }: LetterFacts) => [
  role,
  company,
  sender.name,
  ...(sender.email === undefined ? [] : [sender.email]),
  ...(sender.phone === undefined ? [] : [sender.phone]),
  ...(noticeTo === undefined ? [] : [noticeTo]),
  ...(recipient?.given === undefined ? [] : [recipient.given]),
  ...(recipient?.family === undefined ? [] : [recipient.family]),
];

type Variants = { readonly variants: readonly number[] };
type Others = { readonly before: readonly LetterText[]; readonly names: readonly string[] };
type Made = { readonly letter: LetterText; readonly variant: number };

/** Of these variants the first that is unlike all others (E20); where none is, the least alike. */
function firstUnlike(facts: LetterFacts, tone: LetterTone, { variants, before, names }: Others & Variants): Made {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  let best: (Made & { readonly alike: number }) | undefined;
  for (const variant of variants) {
    const letter = writeLetter(facts, { tone, variant });
    const alike = Math.max(0, ...before.map((earlier) => similarity(earlier.body, letter.body, longestFirst)));
    if (!best || alike < best.alike) best = { letter, variant, alike };
    if (alike <= similarityCap) break;
  }
  return best ?? { letter: writeLetter(facts, { tone, variant: 0 }), variant: 0 };
}

/** The first variant, counted on from `choice.variant`, that is unlike all `before`. */
export const unlikeLetter = (
  facts: LetterFacts,
  choice: { readonly variant: number; readonly tone: LetterTone },
  others: Others,
): Made => firstUnlike(facts, choice.tone, { ...others, variants: steps.map((step) => choice.variant + step) });

/** One variant on, or back (`by`), past those that would read like another letter of the goodbye; by 0 the same if it may be. */
export function stepUnlike(
  facts: LetterFacts,
  choice: { readonly variant: number; readonly tone: LetterTone; readonly by: -1 | 0 | 1 },
  others: Others,
): Made {
  const start = choice.variant + choice.by;
  const back = steps.map((step) => start - step).filter((variant) => variant >= 0);
  const on = steps.map((step) => Math.max(0, start) + step);
  return firstUnlike(facts, choice.tone, { ...others, variants: choice.by < 0 ? [...back, ...on] : on });
}

/** So many variants are tried. */
const steps = Array.from({ length: 24 }, (_, step) => step);

/** The letters of one goodbye, in the given order, each unlike all before it. */
export function packLetters(
  pack: readonly LetterFacts[],
  choice: { variant: number; tone: LetterTone },
): readonly LetterText[] {
  const names = [...new Set(pack.flatMap(commonWords))];
  const before: LetterText[] = [];
  for (const [at, facts] of pack.entries())
    before.push(unlikeLetter(facts, { ...choice, variant: choice.variant + at }, { before, names }).letter);
  return before;
}
