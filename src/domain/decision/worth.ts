import { ASK_H, SWING_NEUTRAL, WORTH_RATIO } from './constants.ts';
import { swingDb } from './change.ts';

export type WorthLabel = 'worth' | 'even' | 'not_worth';
/** In hours, but for the ratio. */
export type Worth = {
  readonly benefit: number;
  readonly cost: number;
  /** What the answer alone is worth: the part of the benefit that comes from being able to change one's mind. */
  readonly info: number;
  readonly practice: number;
  readonly net: number;
  readonly ratio: number;
  readonly label: WorthLabel;
};

/** What the recursion knows besides the belief. */
export type TalksAhead = {
  /** Talks left, at least 1. */
  readonly rounds: number;
  readonly firstHand: number;
  readonly hoursNext: number;
  readonly hoursLater: number;
  /** Chance of an offer over all talks left, 0 to 1. */
  readonly offerChance: number;
  /** What practice and contacts are worth per talk, in hours. */
  readonly sideValue: number;
  /** What a good job gains and a bad one costs, in hours. */
  readonly good: number;
  readonly bad: number;
};

/** Chance from odds as a ratio; safe for 0 and for Infinity. */
const chanceFromOdds = (odds: number): number => 1 / (1 + 1 / odds);

/**
 * Value in hours of having `left` talks ahead after the next one, by backward recursion: after each talk the belief rises, falls or stays,
 * and one may stop at any time. Works on odds as ratios, so that a step costs no power.
 */
function valueOf(ahead: TalksAhead) {
  const { rounds, good, bad } = ahead;
  const goesOn = ahead.offerChance ** (1 / rounds);
  const cost = ahead.hoursLater + ASK_H - ahead.sideValue;
  const value = (left: number, odds: number, k: number): number => {
    if (left > 0) return Math.max(0, goesOn * after(left, odds, k) - cost);
    const chance = chanceFromOdds(odds);
    return Math.max(0, chance * good - (1 - chance) * bad);
  };
  const after = (left: number, odds: number, k: number): number => {
    const ratio = 10 ** (swingDb(k) / 10);
    const right = ratio / (1 + ratio);
    const chance = chanceFromOdds(odds);
    const up = (1 - SWING_NEUTRAL) * (chance * right + (1 - chance) * (1 - right));
    return (
      up * value(left - 1, odds * ratio, k + 1) +
      (1 - SWING_NEUTRAL - up) * value(left - 1, odds / ratio, k + 1) +
      SWING_NEUTRAL * value(left - 1, odds, k + 1)
    );
  };
  return { value, after, goesOn };
}

/**
 * Whether the next talk is worth its hours (SPEC section 4).
 * @param belief - log odds in dB; before the early guard is passed, the kindest reading of the notes
 */
export function worthOf(belief: number, ahead: TalksAhead): Worth {
  const { rounds, firstHand, sideValue } = ahead;
  const { value, after, goesOn } = valueOf(ahead);
  const odds = 10 ** (belief / 10);
  const talked = goesOn * after(rounds, odds, firstHand);
  const benefit = talked + sideValue;
  const cost = ahead.hoursNext + ASK_H;
  const ratio = benefit / cost;
  return {
    benefit,
    cost,
    info: talked - goesOn * value(rounds - 1, odds, firstHand + 1),
    practice: sideValue,
    net: benefit - cost,
    ratio,
    label: ratio >= WORTH_RATIO.worth ? 'worth' : ratio >= WORTH_RATIO.even ? 'even' : 'not_worth',
  };
}
