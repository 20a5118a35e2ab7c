import type { Assessment } from './assess.ts';
import { isIn, isOut } from './band.ts';
import type { Noted } from './noted.ts';

/** The one reason against itself that every picture carries (SPEC section 9), with the ids that caused it. */
export type CounterReason = { readonly signals: readonly string[] } & (
  | { readonly kind: 'nothing-noted' }
  | { readonly kind: 'line-may-be-misunderstood' }
  | { readonly kind: 'still-speaks-for' | 'still-speaks-against'; readonly topic: string }
  | { readonly kind: 'few-conversations' }
  | { readonly kind: 'from-those-who-win-you' }
  | { readonly kind: 'nothing-good-noted' }
);

function strongest({ kept, contributions }: Assessment, polarity: 1 | -1): Noted | undefined {
  const amount = (note: Noted): number => Math.abs(contributions.get(note) ?? 0);
  return kept.filter((note) => note.polarity === polarity).toSorted((a, b) => amount(b) - amount(a))[0];
}

/** Which way the picture points: the name's way, or the belief's where the name has none. */
function pointsFor({ name, belief, line }: Assessment): boolean {
  return isIn(name) || (!isOut(name) && belief >= line);
}

export function counterReason(found: Assessment): CounterReason {
  const ids = found.kept.map(({ id }) => id);
  if (found.lineCrossed) return { kind: 'line-may-be-misunderstood', signals: [] };
  if (found.kept.length === 0) return { kind: 'nothing-noted', signals: [] };
  const isFor = pointsFor(found);
  const other = strongest(found, isFor ? -1 : 1);
  if (other) {
    return { kind: isFor ? 'still-speaks-against' : 'still-speaks-for', topic: other.topic, signals: [other.id] };
  }
  if (found.name === 'too_early') return { kind: 'few-conversations', signals: ids };
  return { kind: isFor ? 'from-those-who-win-you' : 'nothing-good-noted', signals: ids };
}
