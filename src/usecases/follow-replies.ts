import { fail, ok, type Result } from '#domain/result.ts';
import { watchedInterviews } from './follow-invitation.ts';
import { openMailbox } from './open-mailbox.ts';
import { readReplies, type Reading, type ReplyMemory, type ReplyPorts, watchedLetters } from './read-replies.ts';

/** How a look into the mailbox ended: nothing to look for; read, and the server cannot tell of more; told to stop. */
export type Followed = 'nothing-to-watch' | 'read-once' | 'stopped';

type How = {
  readonly memory: ReplyMemory;
  readonly signal: AbortSignal;
  /** Called after each reading, with how many answers and bounces were new. */
  readonly wasRead?: (count: number) => void;
  /** Fires when it is time to look into the folders that are not listened to. */
  readonly nextRound?: () => AbortSignal;
};

/** A letter may still be answered, or an appointment moved or called off by whoever invited. */
const isWatching = async (ports: ReplyPorts) =>
  (await watchedLetters(ports)).length > 0 || (await watchedInterviews(ports)).length > 0;

/**
 * Reads answers to our letters, and changes to our appointments, in the folders that the person picked, over one
 * connection, and waits on it for more where the server can tell (IDLE, RFC 2177): of one folder at a time, so that it
 * listens to the first and looks into the others in between. Folders are only ever examined: nothing changes on the server.
 */
export async function followReplies(
  ports: ReplyPorts,
  { memory, signal, wasRead, nextRound }: How,
): Promise<Result<Followed, { readonly kind: string }>> {
  if (!(await isWatching(ports))) return ok('nothing-to-watch');
  const opened = await openMailbox(ports);
  if (!opened.ok) return opened;
  const { session, folders } = opened.value;
  try {
    while (!signal.aborted) {
      if (!(await isWatching(ports))) return ok('nothing-to-watch');
      const letters = await watchedLetters(ports);
      const read = await readFolders(ports, folders.answers, { session, letters, memory });
      if (!read.ok) return read;
      wasRead?.(read.value.count);
      const { folder } = read.value;
      const cursor = memory.get(folder);
      if (!cursor) return fail({ kind: 'folder' });
      if (!session.canWait) return ok('read-once');
      const untilNext = folders.answers.length > 1 ? nextRound?.() : undefined;
      const waited = await session.waitForMail(
        folder,
        cursor,
        untilNext ? AbortSignal.any([signal, untilNext]) : signal,
      );
      if (!waited.ok) return waited;
    }
    return ok('stopped');
  } finally {
    await session.close();
  }
}

/**
 * Reads one folder after the other. One that is gone from the server does not keep the others from being read.
 * @returns how much was new, and the first folder that could be read
 */
async function readFolders(
  ports: ReplyPorts,
  folders: readonly string[],
  reading: Omit<Reading, 'folder'>,
): Promise<Result<{ readonly count: number; readonly folder: string }, { readonly kind: string }>> {
  let count = 0;
  let first: string | null = null;
  for (const folder of folders) {
    const read = await readReplies(ports, { ...reading, folder });
    if (!read.ok && read.error.kind !== 'folder') return read;
    if (!read.ok) continue;
    count += read.value;
    first ??= folder;
  }
  return first === null ? fail({ kind: 'folder' }) : ok({ count, folder: first });
}
