import { byCodeUnit, type Noted } from './noted.ts';

const sameThing = ({ key, topic, polarity, verified, asked }: Noted): string =>
  JSON.stringify([key, topic, polarity, verified, asked]);

const stronger = (a: Noted, b: Noted): Noted => ((b.base - a.base || byCodeUnit(a.id, b.id)) <= 0 ? a : b);

/**
 * Leaves out the same thing said twice (SPEC section 2.1): of equal conversation, topic, direction, verified and asked
 * only the strongest counts, and of equally strong ones that with the smallest id. The order stays.
 */
export function withoutRepeats(all: readonly Noted[]): Noted[] {
  const counted = new Map<string, Noted>();
  for (const one of all) {
    const thing = sameThing(one);
    const other = counted.get(thing);
    counted.set(thing, other ? stronger(other, one) : one);
  }
  const kept = new Set(counted.values());
  return all.filter((one) => kept.has(one));
}
