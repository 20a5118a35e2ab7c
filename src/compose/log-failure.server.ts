import { failurePlaces } from '#edge/failure-places.ts';
import type { FailureLog } from '#usecases/ports/failure-log.ts';

/** Notes where something went wrong that nobody waits for: names and places in the code, never anybody's words. */
export function logFailure(log: FailureLog, name: string, error: unknown): void {
  log({
    route: `chore:${name}`,
    method: 'RUN',
    status: 500,
    error: error instanceof Error ? error.name : typeof error,
    at: failurePlaces(error),
  });
}
