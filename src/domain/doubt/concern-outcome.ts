import type { SignalState } from '../signal/signal.ts';
import type { QuestionOutcome } from './question.ts';

/**
 * What an answer does to the open point it was about: a good one clears it up, a bad one confirms it. Evaded once it
 * stays open, since that happens; evaded twice is an answer, too. Not asked changes nothing.
 * @param evadedBefore - an earlier question about the same point was evaded
 */
export function stateAfter(state: SignalState, outcome: QuestionOutcome, evadedBefore: boolean): SignalState {
  switch (outcome) {
    case 'answered-well':
      return 'closed';
    case 'answered-badly':
      return 'hardened';
    case 'evaded':
      return evadedBefore ? 'hardened' : state;
    case 'not-asked':
      return state;
  }
}

/** Which way an answer points as a note of its own; an evasion or silence is none. */
export const polarityOf = (outcome: QuestionOutcome): 1 | -1 | null =>
  outcome === 'answered-well' ? 1 : outcome === 'answered-badly' ? -1 : null;
