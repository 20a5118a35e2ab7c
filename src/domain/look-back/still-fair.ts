import type { Outlook } from '../application/outlook.ts';
import type { Interview } from '../interview/interview.ts';

/** Why practising on somebody is no longer fair to them. */
export type Unfair = 'final-round' | 'travel-paid' | 'long-work' | 'references';

/** Work asked for above this many hours is theirs to prepare and to pay for. Judgement. */
const muchWork = 4;

/**
 * Practice is fair while it costs them an hour of talk; it stops when they fly one in, prepare a day, call those who speak for
 * one, or choose among the last few.
 * @param ahead - `roundsLeft`: how many rounds come after the present ones; null: not known
 */
export function stillFair(
  { travelCosts, hours, kind }: Pick<Interview, 'travelCosts' | 'hours' | 'kind'>,
  { roundsLeft, referencesCalled }: Pick<Outlook, 'roundsLeft' | 'referencesCalled'>,
): Unfair | null {
  if (travelCosts !== 'none') return 'travel-paid';
  if (referencesCalled) return 'references';
  if (roundsLeft === 0) return 'final-round';
  return kind === 'trial-work' || (hours ?? 0) > muchWork ? 'long-work' : null;
}
