import { fail } from '#domain/result.ts';
import type { Clock } from './ports/clock.ts';

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly kind: string } };

/**
 * Wraps things that can be tried with a secret: after `perMinute` refused tries within a minute, over all of them and all
 * who try, every try is refused unseen until the minute is over.
 */
export function triesLimit(clock: Clock, perMinute: number) {
  let refused: Temporal.Instant[] = [];
  return async <O extends { readonly ok: boolean }>(attempt: () => Promise<O>) => {
    const now = clock.now();
    refused = refused.filter((at) => Temporal.Instant.compare(at.add({ minutes: 1 }), now) > 0);
    if (refused.length >= perMinute) return fail({ kind: 'too-many-tries' } as const);
    const outcome = await attempt();
    if (!outcome.ok) refused.push(now);
    return outcome;
  };
}

/** The same for one thing alone. */
export function limitTries<T>(clock: Clock, perMinute: number, attempt: (secret: string) => Promise<Outcome<T>>) {
  const within = triesLimit(clock, perMinute);
  return (secret: string): Promise<Outcome<T>> => within(() => attempt(secret));
}
