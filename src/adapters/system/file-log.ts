import { appendFileSync, renameSync, statSync } from 'node:fs';
import type { Clock } from '#usecases/ports/clock.ts';
import type { FailureLog } from '#usecases/ports/failure-log.ts';
import type { Ids } from '#usecases/ports/ids.ts';

/** Above this the log starts anew and one old one is kept, in bytes. */
const largest = 1024 * 1024;

/** One line of JSON for each failure, in a file for its owner only. A log that cannot be written is no reason to fail. */
export function fileLog(path: string, { clock, ids }: { clock: Clock; ids: Ids }): FailureLog {
  return (facts) => {
    const reference = ids.newToken().slice(0, 8);
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.old`);
      appendFileSync(path, `${JSON.stringify({ at: clock.now().toString(), reference, failure: facts })}\n`, {
        mode: 0o600,
      });
    } catch {
      // nothing to tell it to
    }
    return reference;
  };
}
