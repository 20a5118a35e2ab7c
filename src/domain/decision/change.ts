import { CHANGE_SIZES, SWING_DB, SWING_DECAY } from './constants.ts';

export type ChangeSize = (typeof CHANGE_SIZES)[number][0] | 'several';
export type Change = {
  readonly direction: 'better' | 'worse';
  readonly db: number;
  readonly reachable: number;
  readonly possible: boolean;
  readonly size: ChangeSize;
};

/** How far the answer in the k-th first-hand conversation (from 0) moves the belief, in dB. */
export const swingDb = (k: number): number => SWING_DB * SWING_DECAY ** k;

/** What would change the picture, and whether the talks left can reach it (SPEC section 4); all in dB. */
export function changeOf(belief: number, line: number, left: { rounds: number; firstHand: number }): Change {
  const db = Math.abs(belief - line);
  let reachable = 0;
  for (let i = 0; i < left.rounds; i += 1) reachable += swingDb(left.firstHand + i);
  const size = CHANGE_SIZES.find(([, most]) => db <= most)?.[0] ?? 'several';
  return { direction: belief < line ? 'better' : 'worse', db, reachable, possible: db <= reachable, size };
}
