import type { ConcernFate, LookBack } from '../decision/look-back.ts';

/** What is known of each open point by now: the latest word counts, but *unknown* never hides what was known before. */
export function latestFates(
  written: readonly Pick<LookBack, 'concerns' | 'writtenAt'>[],
): ReadonlyMap<string, ConcernFate> {
  const fates = new Map<string, ConcernFate>();
  const inOrder = written
    .flatMap(({ concerns, writtenAt }) => (writtenAt ? [{ concerns, at: writtenAt.epochMilliseconds }] : []))
    .toSorted((a, b) => a.at - b.at);
  for (const { concerns } of inOrder)
    for (const { signalId, was } of concerns) if (was !== 'unknown' || !fates.has(signalId)) fates.set(signalId, was);
  return fates;
}
