import type { FailureLog } from '#usecases/ports/failure-log.ts';

/** Notes where something went wrong that nobody waits for: names and places in the code, never anybody's words. */
export function logFailure(log: FailureLog, name: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  log({
    route: `chore:${name}`,
    method: 'RUN',
    status: 500,
    error: error instanceof Error ? error.name : typeof error,
    at: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim()),
  });
}
