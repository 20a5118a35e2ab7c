import { setTimeout as pause } from 'node:timers/promises';
import { ok } from '#domain/result.ts';

/** How long a page waits for a server's answer, in milliseconds; then it shows *being sent*, and the sending goes on. */
const shortWait = 4000;

type Sending<T> = {
  readonly send: () => Promise<T>;
  /** What came of it can be done now. */
  readonly ring: () => void;
  /** It failed when nobody waited for it any more; called with the error. */
  readonly failedLater: (error: unknown) => Promise<unknown>;
  readonly wait?: number;
};

/**
 * Sends at once instead of with the next round, and waits a moment for what comes of it.
 * @throws what sending throws while one waits; later it is told to `failedLater`
 */
export async function sendNow<T>({ send, ring, failedLater, wait = shortWait }: Sending<T>) {
  let isAwaited = true;
  const sending = send();
  sending.then(ring, (error: unknown) => {
    ring();
    if (!isAwaited) void failedLater(error);
  });
  try {
    return await Promise.race([sending, pause(wait, ok(null), { ref: false })]);
  } finally {
    isAwaited = false;
  }
}
