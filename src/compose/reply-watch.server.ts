import { setTimeout as pause } from 'node:timers/promises';
import type { MailAccount } from '#domain/settings/account.ts';
import { followReplies } from '#usecases/follow-replies.ts';
import { settleUnknownLetters } from '#usecases/settle-unknown-letters.ts';
import type { ReplyMemory, ReplyPorts } from '#usecases/read-replies.ts';

/** Between two looks into a mailbox that cannot tell by itself, and for letters of which nothing is known. */
const pace = { minutes: 5 } as const;
/** The same for the folders that are not listened to, in milliseconds. */
const betweenLooks = 300_000;
/** After the first, second … failure in a row, in seconds. */
const pauses = [15, 30, 60, 120, 300] as const;

/** How long the end of the program waits for the server's, in milliseconds. */
const longestGoodbye = 1000;

type Watching = { readonly account: MailAccount; readonly stop: AbortController; readonly ended: Promise<void> };

const isSame = (known: MailAccount, account: MailAccount | null) =>
  account !== null && Temporal.Instant.compare(known.changedAt, account.changedAt) === 0;

/** Begins a work every five minutes, and does not wait for it: a server that is slow must not hold up what is to be sent. */
function nowAndThen(work: (ports: ReplyPorts) => unknown) {
  let next: Temporal.Instant | null = null;
  return (ports: ReplyPorts) => {
    const now = ports.clock.now();
    if (next && Temporal.Instant.compare(next, now) > 0) return;
    next = now.add(pace);
    work(ports);
  };
}

/**
 * Keeps one connection to the mailbox, over which the server tells of answers as they come; without that ability, and
 * after failures, it is looked into from time to time. `look` is called every few seconds: it begins where nothing is
 * under way, and lets go of an account that was changed or removed.
 * @param everyMilliseconds - how often folders are looked into that are not listened to
 * @param failed - told of errors that are bugs of ours; troubles with the server are waited out
 */
export function replyWatch(
  portsOf: () => Promise<ReplyPorts>,
  failed: (error: unknown) => void,
  everyMilliseconds = betweenLooks,
) {
  const memory: ReplyMemory = new Map();
  const nextRound = () => AbortSignal.timeout(everyMilliseconds);
  let watching: Watching | null = null;
  let failures = 0;
  let notBefore: Temporal.Instant | null = null;
  const settle = nowAndThen((ports) => settleUnknownLetters(ports).catch((error: unknown) => isOver || failed(error)));
  let isOver = false;

  async function follow(ports: ReplyPorts, signal: AbortSignal) {
    const wasRead = () => (failures = 0);
    const outcome = await followReplies(ports, { memory, signal, wasRead, nextRound });
    const now = ports.clock.now();
    if (outcome.ok) notBefore = outcome.value === 'read-once' ? now.add(pace) : null;
    else notBefore = now.add({ seconds: pauses[failures++] ?? pauses.at(-1) ?? 300 });
  }

  function begin(ports: ReplyPorts, account: MailAccount) {
    const stop = new AbortController();
    const ended = follow(ports, stop.signal)
      .catch((error: unknown) => {
        notBefore = ports.clock.now().add(pace);
        if (!isOver) failed(error);
      })
      .finally(() => {
        // Another account may be there by now.
        if (stop.signal.aborted) notBefore = null;
        watching = null;
      });
    watching = { account, stop, ended };
  }

  return {
    async look() {
      const ports = await portsOf();
      const account = await ports.stores.mailAccounts.byProtocol('imap');
      if (isOver) return;
      if (watching && !isSame(watching.account, account)) watching.stop.abort();
      if (watching || !account) return;
      settle(ports);
      if (!notBefore || Temporal.Instant.compare(notBefore, ports.clock.now()) <= 0) begin(ports, account);
    },
    async stop() {
      isOver = true;
      watching?.stop.abort();
      await Promise.race([watching?.ended, pause(longestGoodbye, null, { ref: false })]);
    },
  };
}
