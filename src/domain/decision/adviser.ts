import { ADVISER_MOVE_DB, ADVISER_STEP_DB, ADVISER_WEIGHT } from './constants.ts';
import type { DecisionInput } from './input.ts';

/** One's own belief with somebody else's view beside it; shown beside, never merged. */
export type WithAdviser = {
  readonly weight: number;
  /** Log odds in dB. */
  readonly belief: number;
  readonly moves: 'toward' | 'away' | 'none';
};

/** What somebody else's view would move (SPEC section 6). */
export function withAdviser(belief: number, line: number, adviser: DecisionInput['adviser']): WithAdviser | null {
  if (!adviser) return null;
  const weight = adviser.knows === true ? ADVISER_WEIGHT.knows : ADVISER_WEIGHT.heard;
  const theirs = line + ADVISER_STEP_DB * adviser.view;
  const moved = belief + weight * (theirs - belief);
  const moves = moved > belief + ADVISER_MOVE_DB ? 'toward' : moved < belief - ADVISER_MOVE_DB ? 'away' : 'none';
  return { weight, belief: moved, moves };
}
