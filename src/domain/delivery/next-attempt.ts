/** Minutes to wait after the first, second … attempt that was put off: long enough for greylisting (RFC 6647: 5 to 15 minutes is usual). */
const pauses = [1, 6, 15, 30, 60, 120] as const;

/**
 * When to try again after a server said *not now* or a line broke.
 * @param attempts - how many there were, 1 or more
 * @returns null when it has been tried often enough (after about four hours)
 */
export function nextAttempt(attempts: number, now: Temporal.Instant): Temporal.Instant | null {
  const minutes = pauses[attempts - 1];
  return minutes === undefined ? null : now.add({ minutes });
}
