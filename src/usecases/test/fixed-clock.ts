import type { Clock } from '../ports/clock.ts';

/** A clock that stands still until it is told to move. */
export function fixedClock(start: string): Clock & { advance(by: Temporal.DurationLike): void } {
  let instant = Temporal.Instant.from(start);
  return { now: () => instant, advance: (by) => void (instant = instant.add(by)) };
}
