import { namesHarm, type Dealbreaker } from './dealbreakers.ts';
import { isCareTopic } from './topics.ts';

type Said = { readonly polarity: 1 | -1; readonly topic: string };

/**
 * Discrimination, harassment or danger: nothing is discounted, no proof asked for, no way preferred (SPEC section 6).
 * @param notes - for the picture the kept ones; a screen gives all that were entered
 */
export const needsCare = (dealbreakers: readonly Dealbreaker[], notes: readonly Said[]): boolean =>
  namesHarm(dealbreakers) || notes.some(({ polarity, topic }) => polarity === -1 && isCareTopic(topic));
