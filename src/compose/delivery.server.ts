import { setTimeout as pause } from 'node:timers/promises';
import type { AccountId, LetterId } from '#domain/id.ts';
import { ok } from '#domain/result.ts';
import type { MailFolders } from '#domain/settings/account.ts';
import { chooseMailFolders } from '#usecases/choose-mail-folders.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { keepMailAccount, type TypedMailAccount } from '#usecases/keep-mail-account.ts';
import type { DeliveryPorts } from '#usecases/ports/delivery-ports.ts';
import type { MailSender } from '#usecases/ports/mail-sender.ts';
import type { Mailbox } from '#usecases/ports/mailbox.ts';
import { putLettersIntoDrafts } from '#usecases/put-letters-into-drafts.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { readLeaving } from '#usecases/read-leaving.ts';
import { readOutbox } from '#usecases/read-outbox.ts';
import { runDeliveryJobs, type DeliveryJobPorts } from '#usecases/run-delivery-jobs.ts';
import { findAbandonedLetters, settle, settleUnknownLetters } from '#usecases/settle-unknown-letters.ts';
import { sendQueuedLetterNow } from '#usecases/send-letters-now.ts';
import { takeBackLetter } from '#usecases/take-back-letter.ts';
import { testMailAccount } from '#usecases/test-mail-account.ts';
import { watchReplies, type ReplyMemory } from '#usecases/watch-replies.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Loaded when the first account is used: most visits never need a mail library. */
const sender: MailSender = {
  connect: async (reach) => (await import('#adapters/mail/smtp-sender.ts')).smtpSender().connect(reach),
};
const mailbox: Mailbox = {
  open: async (reach) => (await import('#adapters/mail/imap-mailbox.ts')).imapMailbox().open(reach),
};

/** What sending works with; mail libraries come with the first use. */
export const deliveryPorts = (ports: OwnerPorts): DeliveryPorts => ({
  ...ports,
  sender,
  mailbox,
  mailWriter: { write: async (mail) => (await import('#adapters/mail/eml-file.ts')).emlFile.write(mail) },
});

/** How long a page waits for a server's answer, in milliseconds; then it shows *being sent*, and the sending goes on. */
const shortWait = 4000;

/** Sends a waiting letter at once instead of with the next round. */
export function sendNowOf(ports: DeliveryPorts, id: LetterId) {
  const sending = sendQueuedLetterNow(ports, id);
  // What goes wrong after the wait stands in the letter's own state, as with every round.
  sending.catch(() => undefined);
  return Promise.race([sending, pause(shortWait, ok(null), { ref: false })]);
}

/** Sending, drafts, and the accounts that they go through. */
export function composeDelivery(owner: OwnerPorts) {
  const ports = deliveryPorts(owner);
  return {
    accounts: () => ports.stores.mailAccounts.all(),
    keepAccount: (typed: TypedMailAccount) => keepMailAccount(ports, typed),
    testAccount: (id: AccountId) => testMailAccount(ports, id),
    chooseFolders: (id: AccountId, folders: MailFolders) => chooseMailFolders(ports, id, folders),
    removeAccount: (id: AccountId) => ports.stores.mailAccounts.remove(id, ports.clock.now()),
    /** Whether letters can be sent from here at all. */
    canSend: async () => (await ports.stores.mailAccounts.byProtocol('smtp')) !== null,
    queue: (input: Parameters<typeof queueLetters>[1]) => queueLetters(ports, input),
    takeBack: (id: LetterId) => takeBackLetter(ports, id),
    sendNow: (id: LetterId) => sendNowOf(ports, id),
    intoDrafts: (ids: readonly LetterId[]) => putLettersIntoDrafts(ports, ids),
    outbox: () => readOutbox(ports),
    /** What waits to be sent, for the line below a page. */
    leaving: () => readLeaving(ports),
    settle: (id: LetterId, settlement: Parameters<typeof settle>[2]) => settle(ports, id, settlement),
  };
}

/** Calendar and mail readers for what follows from letters, loaded with the first round that has something to do. */
async function jobPorts(ports: DeliveryPorts): Promise<DeliveryJobPorts> {
  const [{ icsFile }, { icsReply }, { caldavAccount }] = await Promise.all([
    import('#adapters/calendar/ics-file.ts'),
    import('#adapters/calendar/ics-reply.ts'),
    import('#adapters/calendar/caldav-account.ts'),
  ]);
  return { ...ports, invitationReader: icsFile, invitationWriter: icsReply, calendar: caldavAccount() };
}

/** How often the mailbox is looked into for answers: every 20th round, five minutes. */
const replyPace = 20;

/** What the program does for letters while it runs: sends what is due, settles what is unclear, notices answers. */
export function deliveryChores(owner: OwnerPorts): Readonly<Record<string, () => Promise<unknown>>> {
  const ports = deliveryPorts(owner);
  const memory: ReplyMemory = new Map();
  let round = 0;
  const hasAccount = async () => (await ports.stores.mailAccounts.all({ limit: 1 })).length > 0;
  const withReader = async () => ({
    ...ports,
    messageReader: (await import('#adapters/mail/parse-message.ts')).parseMessage,
  });
  return {
    abandoned: () => findAbandonedLetters(ports, { atStart: round === 0 }),
    deliver: async () => (await hasAccount()) && deliverDueLetters(ports),
    followUp: async () => (await hasAccount()) && runDeliveryJobs(await jobPorts(ports)),
    replies: async () => {
      const isTurn = round % replyPace === 0;
      round += 1;
      if (!isTurn || !(await hasAccount())) return;
      const reading = await withReader();
      await settleUnknownLetters(reading);
      await watchReplies(reading, memory);
    },
  };
}
