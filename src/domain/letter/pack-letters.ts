import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';
import type { LetterText } from '#domain/letter/letter.ts';
import { similarity, similarityCap } from '#domain/letter/similarity.ts';
import { writeLetter } from '#domain/letter/write-letter.ts';

/** Names, role and company are the same facts in every letter: they do not make two letters alike. */
const common = ({ recipient, company, role, sender, noticeTo }: LetterFacts) => [
  role,
  company,
  sender.name,
  ...(sender.email === undefined ? [] : [sender.email]),
  ...(sender.phone === undefined ? [] : [sender.phone]),
  ...(noticeTo === undefined ? [] : [noticeTo]),
  ...(recipient?.given === undefined ? [] : [recipient.given]),
  ...(recipient?.family === undefined ? [] : [recipient.family]),
];

/**
 * The letters of one goodbye, in the given order: each is the first variant, counted on from `variant`, that is
 * unlike all letters before it (E20); where none of 24 is, the least alike.
 */
export function packLetters(
  pack: readonly LetterFacts[],
  choice: { variant: number; tone: LetterTone },
): readonly LetterText[] {
  const names = [...new Set(pack.flatMap(common))].sort((one, other) => other.length - one.length);
  const letters: LetterText[] = [];
  for (const [at, facts] of pack.entries()) {
    let best: { letter: LetterText; alike: number } | undefined;
    for (let step = 0; step < 24; step += 1) {
      const letter = writeLetter(facts, { ...choice, variant: choice.variant + at + step });
      const alike = Math.max(0, ...letters.map((earlier) => similarity(earlier.body, letter.body, names)));
      if (!best || alike < best.alike) best = { letter, alike };
      if (best.alike <= similarityCap) break;
    }
    if (best) letters.push(best.letter);
  }
  return letters;
}
