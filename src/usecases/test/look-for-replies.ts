import { ok } from '#domain/result.ts';
import { followReplies } from '../follow-replies.ts';
import type { ReplyMemory, ReplyPorts } from '../read-replies.ts';

/** One look into the mailbox, and no waiting. */
export async function lookForReplies(ports: ReplyPorts, memory: ReplyMemory) {
  const stop = new AbortController();
  let count = 0;
  const wasRead = (found: number) => {
    count = found;
    stop.abort();
  };
  const outcome = await followReplies(ports, { memory, signal: stop.signal, wasRead });
  return outcome.ok ? ok(count) : outcome;
}
