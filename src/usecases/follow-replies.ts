import { fail, ok, type Result } from '#domain/result.ts';
import { watchedInterviews } from './follow-invitation.ts';
import { openMailbox } from './open-mailbox.ts';
import { readReplies, type ReplyMemory, type ReplyPorts, watchedLetters } from './read-replies.ts';

/** How a look into the mailbox ended: nothing to look for; read, and the server cannot tell of more; told to stop. */
export type Followed = 'nothing-to-watch' | 'read-once' | 'stopped';

type How = {
  readonly memory: ReplyMemory;
  readonly signal: AbortSignal;
  /** Called after each reading, with how many answers and bounces were new. */
  readonly wasRead?: (count: number) => void;
};

/** A letter may still be answered, or an appointment moved or called off by whoever invited. */
const isWatching = async (ports: ReplyPorts) =>
  (await watchedLetters(ports)).length > 0 || (await watchedInterviews(ports)).length > 0;

/**
 * Reads answers to our letters, and changes to our appointments, over one connection, and waits on it for more where the server can tell (IDLE,
 * RFC 2177). Folders are only ever examined: nothing changes on the server.
 */
export async function followReplies(
  ports: ReplyPorts,
  { memory, signal, wasRead }: How,
): Promise<Result<Followed, { readonly kind: string }>> {
  if (!(await isWatching(ports))) return ok('nothing-to-watch');
  const opened = await openMailbox(ports);
  if (!opened.ok) return opened;
  const { session, folders } = opened.value;
  const folder = folders.inbox;
  try {
    while (!signal.aborted) {
      if (!(await isWatching(ports))) return ok('nothing-to-watch');
      const letters = await watchedLetters(ports);
      const read = await readReplies(ports, { session, folder, letters, memory });
      if (!read.ok) return read;
      wasRead?.(read.value);
      const cursor = memory.get(folder);
      if (!cursor) return fail({ kind: 'folder' });
      if (!session.canWait) return ok('read-once');
      const waited = await session.waitForMail(folder, cursor, signal);
      if (!waited.ok) return waited;
    }
    return ok('stopped');
  } finally {
    await session.close();
  }
}
