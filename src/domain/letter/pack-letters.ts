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

/** The first variant, counted on from `choice.variant`, that is unlike all `before` (E20); where none of 24 is, the least alike. */
export function unlikeLetter(
  facts: LetterFacts,
  choice: { readonly variant: number; readonly tone: LetterTone },
  { before, names }: { readonly before: readonly LetterText[]; readonly names: readonly string[] },
): { readonly letter: LetterText; readonly variant: number } {
  const longestFirst = names.toSorted((one, other) => other.length - one.length);
  let best: { letter: LetterText; variant: number; alike: number } | undefined;
  for (let step = 0; step < 24 && (!best || best.alike > similarityCap); step += 1) {
    const variant = choice.variant + step;
    const letter = writeLetter(facts, { ...choice, variant });
    const alike = Math.max(0, ...before.map((earlier) => similarity(earlier.body, letter.body, longestFirst)));
    if (!best || alike < best.alike) best = { letter, variant, alike };
  }
  return best ?? { letter: writeLetter(facts, choice), variant: choice.variant };
}

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
