import type { Doubt } from './doubt.ts';
import type { Opinion } from './opinion.ts';

/** What still stands before the picture; empty: it is shown. */
export type Gate = {
  /** The question was not asked again yet. */
  readonly probe: boolean;
  /** *What would change your mind?* has no answer. */
  readonly changeMyMind: boolean;
  /** Asked for a second opinion, and it is not in. */
  readonly waitingFor: readonly string[];
};

/**
 * SPEC section 9: the name is not shown before the question is answered again, *what would change your mind?* is, and a
 * second opinion that was asked for is in. *Show me now* waives all of it; after a clear no there is nothing to wait for.
 */
export function gateOf(doubt: Doubt, opinions: readonly Opinion[]): Gate | null {
  if (doubt.showMeNow || doubt.clearNo) return null;
  const gate = {
    probe: doubt.offeredAgain === null,
    changeMyMind: doubt.changeMyMind.trim() === '',
    waitingFor: opinions.filter(({ receivedAt }) => receivedAt === null).map(({ from }) => from),
  };
  return gate.probe || gate.changeMyMind || gate.waitingFor.length > 0 ? gate : null;
}
