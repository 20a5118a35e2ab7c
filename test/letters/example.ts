import type { LetterFacts, LetterTone } from '#domain/letter/letter-facts.ts';

type Own = Pick<LetterFacts, 'purpose'> & Partial<LetterFacts>;

/** One situation with all letters of it; each letter adds to, or overrides, what they share. */
export type Example = {
  readonly title: string;
  readonly tone: LetterTone;
  readonly common: Omit<LetterFacts, 'purpose'>;
  readonly letters: readonly Own[];
};
