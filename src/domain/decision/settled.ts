import { ALTERNATIVES_FACTOR, OFFER_CHANCE, RUNWAY_FACTOR, SIDE_VALUE_H, STAKES_H } from './constants.ts';
import type { DecisionInput, ProcessInput } from './input.ts';

/** Stakes and process with every default filled in; hours and chances as numbers (SPEC section 1). */
export type Settled = {
  /** Hours that a good job gains, and a bad one costs. */
  readonly good: number;
  readonly bad: number;
  readonly rounds: number;
  readonly hoursNext: number;
  readonly hoursLater: number;
  readonly offerChance: number;
  readonly sideValue: number;
};

const DEFAULTS = { rounds: 2, hours: 3 } as const;

const chance = (offer: ProcessInput['offerChance'] = 'even'): number =>
  typeof offer === 'number' ? offer : OFFER_CHANCE[offer];

export function settled(input: DecisionInput): Settled {
  const { roundsLeft, hoursNext, hoursLater, offerChance } = input.process ?? {};
  return {
    good: STAKES_H[input.stakes?.good ?? 'normal'] * ALTERNATIVES_FACTOR[input.alternatives ?? 'none'],
    bad: STAKES_H[input.stakes?.bad ?? 'normal'] * RUNWAY_FACTOR[input.runway ?? 'ok'],
    rounds: roundsLeft ?? DEFAULTS.rounds,
    hoursNext: hoursNext ?? DEFAULTS.hours,
    hoursLater: hoursLater ?? DEFAULTS.hours,
    offerChance: chance(offerChance),
    sideValue: SIDE_VALUE_H[input.practice ?? 1] + SIDE_VALUE_H[input.contacts ?? 1],
  };
}
