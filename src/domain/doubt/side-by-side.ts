import type { OfferAnswer } from './answers.ts';

export type SideBySide = 'same' | 'differ' | 'undecided';

/** One's own answer beside that of someone trusted: the same direction, opposite ones, or one of them open. */
export function sideBySide(mine: OfferAnswer | null, theirs: OfferAnswer | null): SideBySide {
  if (!mine || !theirs) return 'undecided';
  return Math.sign(mine) === Math.sign(theirs) ? 'same' : 'differ';
}
