import { failurePlaces } from '#edge/failure-places.ts';
import { runningApp } from './running-app.ts';

type Facts = { route: string | null; method: string; status: number };

/**
 * Writes to the local log what failed and where in our code: never a message, an address or anything a person typed.
 * @returns a reference that the page shows, so that the entry can be found
 */
export function logFailure(error: unknown, facts: Facts): string {
  const name = error instanceof Error ? error.name : typeof error;
  return runningApp().log({ ...facts, error: name, at: failurePlaces(error) });
}
