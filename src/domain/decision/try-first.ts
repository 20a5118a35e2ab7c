import type { Fit } from './outcome.ts';

export type TryFirst = 'sleep_or_postpone' | 'shorten_or_pay' | 'ask_by_message';

/** A smaller step before the outcome, or null (SPEC section 6). */
export function tryFirstOf({ outcome, why }: Fit, facts: { coldFeet: boolean; unasked: boolean }): TryFirst | null {
  if (facts.coldFeet && outcome === 'reflect') return 'sleep_or_postpone';
  if (why === 'hours') return 'shorten_or_pay';
  return outcome === 'withdraw' && why === 'evidence' && facts.unasked ? 'ask_by_message' : null;
}
