import { JURORS, MUCH_MARGIN_DB, NAMED_FROM_CONVERSATIONS, PRIOR_RANGE_DB } from './constants.ts';
import { evidenceDb } from './evidence.ts';
import type { Noted } from './noted.ts';

export type Name = 'too_early' | 'open' | 'leaning_in' | 'much_for' | 'leaning_out' | 'much_against';

/** From the least to the most that the notes can be read to say; log odds in dB. */
export type Range = {
  readonly lo: number;
  readonly hi: number;
  /** The kindest of the four readings of the notes alone, in dB. */
  readonly kindest: number;
};

/**
 * Four jurors read the same notes; the range spans all of them and the doubt about the prior.
 * @param base - log odds in dB before anything was noted
 */
export function rangeOf(kept: readonly Noted[], base: number): Range {
  const readings = JURORS.map((juror) => evidenceDb(kept, juror));
  const kindest = Math.max(...readings);
  return { lo: base - PRIOR_RANGE_DB + Math.min(...readings), hi: base + PRIOR_RANGE_DB + kindest, kindest };
}

/** Which side of the line the whole range lies on: 1 above, -1 below, 0 across. */
export const sideOf = ({ lo, hi }: Range, line: number): -1 | 0 | 1 => (lo >= line ? 1 : hi <= line ? -1 : 0);

type Heard = { readonly conversations: number; readonly guardPassed: boolean };

/** The name of the picture (SPEC section 3), first that fits. */
export function nameOf(range: Range, line: number, { conversations, guardPassed }: Heard): Name {
  const early = conversations < NAMED_FROM_CONVERSATIONS;
  const below = range.hi <= line;
  if (range.lo >= line && !early) return range.lo >= line + MUCH_MARGIN_DB ? 'much_for' : 'leaning_in';
  if (below && guardPassed) return range.hi <= line - MUCH_MARGIN_DB ? 'much_against' : 'leaning_out';
  return early || below ? 'too_early' : 'open';
}

export const isIn = (name: string): boolean => name === 'leaning_in' || name === 'much_for';
export const isOut = (name: string): boolean => name === 'leaning_out' || name === 'much_against';
