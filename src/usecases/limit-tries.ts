import { fail } from '#domain/result.ts';
import type { Clock } from './ports/clock.ts';

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly kind: string } };

/**
 * Wraps something that can be tried with a secret: after `perMinute` refused tries within a minute, over all who try,
 * every try is refused unseen until the minute is over.
 */
export function limitTries<T>(clock: Clock, perMinute: number, attempt: (secret: string) => Promise<Outcome<T>>) {
  let refused: Temporal.Instant[] = [];
  return async (secret: string): Promise<Outcome<T>> => {
    const now = clock.now();
    refused = refused.filter((at) => Temporal.Instant.compare(at.add({ minutes: 1 }), now) > 0);
    if (refused.length >= perMinute) return fail({ kind: 'too-many-tries' });
    const outcome = await attempt(secret);
    if (!outcome.ok) refused.push(now);
    return outcome;
  };
}
