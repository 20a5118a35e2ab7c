import type { StoredLetter } from '../letter/stored-letter.ts';

export type Lateness = { readonly because: 'hour' | 'interview'; readonly dueAt: Temporal.Instant };

const longestDelay = { hours: 1 } as const;

/** When a queued letter was to go: the latest of *not before*, the end of undo and the pause after a failed attempt. */
export function dueAt({ notBefore, undoUntil, nextAttemptAt, changedAt }: StoredLetter): Temporal.Instant {
  const times = [notBefore, undoUntil, nextAttemptAt].filter((time) => time !== null);
  return times.toSorted((one, other) => Temporal.Instant.compare(one, other)).at(-1) ?? changedAt;
}

/**
 * Whether a due letter must not go out unasked any more: more than an hour late (Bowout did not run), or an interview
 * with this employer has begun since it was due, and what it says no longer fits.
 * @param starts - of the interviews that are still noted as booked
 */
export function isTooLate(
  letter: StoredLetter,
  starts: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Lateness | null {
  const due = dueAt(letter);
  const wanted = letter.undoUntil ?? due;
  const hasBegun = starts.some(
    (start) => Temporal.Instant.compare(wanted, start) < 0 && Temporal.Instant.compare(start, now) <= 0,
  );
  if (hasBegun) return { because: 'interview', dueAt: due };
  return Temporal.Instant.compare(due.add(longestDelay), now) < 0 ? { because: 'hour', dueAt: due } : null;
}
