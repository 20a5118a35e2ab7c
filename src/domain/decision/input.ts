import type { ALTERNATIVES_FACTOR, OFFER_CHANCE, RUNWAY_FACTOR, STAKES_H, STRENGTH_DB } from './constants.ts';
import type { Dealbreaker } from './dealbreakers.ts';

type Maybe<T> = T | undefined;
export type Strength = keyof typeof STRENGTH_DB;
export type Source = 'first' | 'second' | 'review';
export type Stakes = keyof typeof STAKES_H;
/** 0 no, 1 partly, 2 yes. */
export type Answer = 0 | 1 | 2;
/** From *no* (-2) to *yes* (2). */
export type FiveSteps = -2 | -1 | 0 | 1 | 2;

/** One thing noticed. */
export type Signal = {
  readonly id: string;
  /** +1 speaks for it, -1 against. */
  readonly polarity: 1 | -1;
  readonly strength: Strength;
  /** A code of topics.ts or any other text; compared as it is. */
  readonly topic: string;
  readonly source: Source;
  /** Which round of the process, from 1. One round is one conversation. */
  readonly round?: Maybe<number>;
  readonly person?: Maybe<string>;
  /** In writing, or confirmed by a second person. */
  readonly verified?: Maybe<boolean>;
  /** The answer to a question that one asked. */
  readonly asked?: Maybe<boolean>;
};

export type EmployerItem = 'e1' | 'e2' | 'e3' | 'e4' | 'e5';
export type PersonalItem = 'p1' | 'p2' | 'p3' | 'p4' | 'p5';
export type TriageAnswers = { readonly [Item in EmployerItem | PersonalItem | 't1']?: Maybe<Answer> } & {
  /** Something else changed: another offer, family, health, a move. */
  readonly changed?: Maybe<true>;
};

export type ProcessInput = {
  /** Talks still to come, 0 to 8. */
  readonly roundsLeft?: Maybe<number>;
  /** Hours of the next talk with the journey, and of each later one. */
  readonly hoursNext?: Maybe<number>;
  readonly hoursLater?: Maybe<number>;
  /** Chance of an offer over all talks left: a word or 0 to 1. */
  readonly offerChance?: Maybe<keyof typeof OFFER_CHANCE | number>;
  /** Hours until the next talk; negative when it has begun; absent when none is booked. */
  readonly hoursToNext?: Maybe<number>;
};

/**
 * All that the decision core takes (SPEC section 1). Everything is optional; absent means the default.
 * It must be valid: what enters from outside goes through edge/decision-input.ts.
 */
export type DecisionInput = {
  readonly signals?: Maybe<readonly Signal[]>;
  readonly process?: Maybe<ProcessInput>;
  readonly stakes?: Maybe<{ readonly good?: Maybe<Stakes>; readonly bad?: Maybe<Stakes> }>;
  readonly alternatives?: Maybe<keyof typeof ALTERNATIVES_FACTOR>;
  readonly runway?: Maybe<keyof typeof RUNWAY_FACTOR>;
  readonly keen?: Maybe<-1 | 0 | 1>;
  readonly practice?: Maybe<Answer>;
  readonly contacts?: Maybe<Answer>;
  readonly dealbreakers?: Maybe<readonly Dealbreaker[]>;
  readonly triage?: Maybe<TriageAnswers>;
  /** *If they offered it today, would you take it?* */
  readonly offeredToday?: Maybe<FiveSteps>;
  /** Asked again right before deciding: no, and I have thought about it. */
  readonly clearNo?: Maybe<true>;
  readonly adviser?: Maybe<{ readonly view: FiveSteps; readonly knows?: Maybe<boolean> }>;
  /** The older of *since when* and the oldest kept bad note, in hours; absent when neither is known. */
  readonly doubtAgeHours?: Maybe<number>;
};
