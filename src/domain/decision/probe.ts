import type { FiveSteps } from './input.ts';

export type Probe = 'agrees' | 'differs';

/**
 * Whether the answer to *would you take it today?* and the notes point the same way (SPEC section 6).
 * @param side - where the whole range lies: 1 above the line, -1 below, 0 across
 */
export function probeOf(side: -1 | 0 | 1, offeredToday: FiveSteps | undefined): Probe | null {
  if (offeredToday === undefined) return null;
  return side * offeredToday < 0 ? 'differs' : 'agrees';
}
