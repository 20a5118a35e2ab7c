import type { AccountId, LetterId } from '#domain/id.ts';
import type { MailFolders } from '#domain/settings/account.ts';
import { chooseMailFolders } from '#usecases/choose-mail-folders.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { listMailFolders } from '#usecases/list-mail-folders.ts';
import { keepMailAccount, type TypedMailAccount } from '#usecases/keep-mail-account.ts';
import type { DeliveryPorts } from '#usecases/ports/delivery-ports.ts';
import type { MailSender } from '#usecases/ports/mail-sender.ts';
import type { Mailbox } from '#usecases/ports/mailbox.ts';
import { nextDue } from '#usecases/next-due.ts';
import { putLettersIntoDrafts } from '#usecases/put-letters-into-drafts.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { readLeaving } from '#usecases/read-leaving.ts';
import { readOutbox } from '#usecases/read-outbox.ts';
import { runDeliveryJobs, type DeliveryJobPorts } from '#usecases/run-delivery-jobs.ts';
import { findAbandonedLetters, settle } from '#usecases/settle-unknown-letters.ts';
import { noteOwnFault, sendLetterNow } from '#usecases/send-letter-now.ts';
import { draftIsGone, takeBackDraft } from '#usecases/take-back-draft.ts';
import { takeBackLetter } from '#usecases/take-back-letter.ts';
import { testMailAccount } from '#usecases/test-mail-account.ts';
import type { OwnerPorts } from './owner-ports.ts';
import { replyWatch } from './reply-watch.server.ts';
import { sendNow } from './send-now.server.ts';

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

/** Sending, drafts, and the accounts that they go through. */
export function composeDelivery(owner: OwnerPorts) {
  const ports = deliveryPorts(owner);
  /** What it leads to is done as soon as it is kept. */
  const ringing = async <T>(work: Promise<T>): Promise<T> => {
    const outcome = await work;
    owner.ring();
    return outcome;
  };
  return {
    accounts: () => ports.stores.mailAccounts.all(),
    keepAccount: (typed: TypedMailAccount) => ringing(keepMailAccount(ports, typed)),
    testAccount: (id: AccountId) => testMailAccount(ports, id),
    listFolders: (id: AccountId) => listMailFolders(ports, id),
    chooseFolders: (id: AccountId, folders: MailFolders) => chooseMailFolders(ports, id, folders),
    removeAccount: (id: AccountId) => ringing(ports.stores.mailAccounts.remove(id, ports.clock.now())),
    /** Whether letters can be sent from here at all. */
    canSend: async () => (await ports.stores.mailAccounts.byProtocol('smtp')) !== null,
    queue: (input: Parameters<typeof queueLetters>[1]) => ringing(queueLetters(ports, input)),
    takeBack: (id: LetterId) => takeBackLetter(ports, id),
    sendNow: (id: LetterId) =>
      sendNow({
        send: () => sendLetterNow(ports, id),
        ring: owner.ring,
        failedLater: (error) => {
          owner.failed('send-now', error);
          return noteOwnFault(ports, id).catch((again: unknown) => owner.failed('send-now', again));
        },
      }),
    intoDrafts: (ids: readonly LetterId[]) => putLettersIntoDrafts(ports, ids),
    takeBackDraft: (id: LetterId) => takeBackDraft(ports, id),
    draftIsGone: (id: LetterId) => draftIsGone(ports, id),
    outbox: () => readOutbox(ports),
    /** What waits to be sent, for the line below a page. */
    leaving: () => readLeaving(ports),
    settle: (id: LetterId, settlement: Parameters<typeof settle>[2]) => ringing(settle(ports, id, settlement)),
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

/** `more`: something was done, and there may be more to do at once. */
const moreIf = (count: number) => (count > 0 ? 'more' : null);

/**
 * What the program does for letters while it runs: sends what is due, does what follows, settles what is unclear,
 * notices answers.
 */
export function deliveryWork(owner: OwnerPorts, failed: (error: unknown) => void) {
  const ports = deliveryPorts(owner);
  let isFirst = true;
  const hasAccount = async () => (await ports.stores.mailAccounts.all({ limit: 1 })).length > 0;
  const watch = replyWatch(
    async () => ({
      ...ports,
      messageReader: (await import('#adapters/mail/parse-message.ts')).parseMessage,
      invitationReader: (await import('#adapters/calendar/ics-file.ts')).icsFile,
    }),
    failed,
  );
  return {
    /** Once in a while. */
    chores: {
      async abandoned() {
        await findAbandonedLetters(ports, { atStart: isFirst });
        isFirst = false;
      },
    },
    /** As soon as there is something to do. */
    errands: {
      deliver: async () => ((await hasAccount()) ? moreIf(await deliverDueLetters(ports)) : null),
      followUp: async () => ((await hasAccount()) ? moreIf(await runDeliveryJobs(await jobPorts(ports))) : null),
      replies: async () => ((await hasAccount()) ? watch.look() : null),
    },
    /** When the next letter is due; null: none waits. */
    nextDue: (since: Temporal.Instant) => nextDue(ports, since),
    stop: () => watch.stop(),
  };
}
