import { emlFile } from '#adapters/mail/eml-file.ts';
import { imapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openStores } from '#adapters/store/open-stores.ts';
import { openSqlite } from '#adapters/store/sqlite.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import type { OwnerId } from '#domain/id.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { sendLetterNow } from '#usecases/send-letter-now.ts';
import { findAbandonedLetters, settleUnknownLetters } from '#usecases/settle-unknown-letters.ts';

type Where = { readonly database: string; readonly keyFile: string; readonly owner: OwnerId };

type Watch = <T>(ports: T) => T;
type Ports = Parameters<typeof settleUnknownLetters>[0];

/** Over a real database file and real servers. */
async function over({ database, keyFile, owner }: Where, watch: Watch, work: (ports: Ports) => Promise<unknown>) {
  const opened = await openSqlite(database);
  if (!opened.ok) throw new Error(opened.error.kind);
  const ports = {
    ...watch({
      stores: openStores(opened.value, owner),
      sender: smtpSender(),
      mailbox: imapMailbox(),
      mailWriter: emlFile,
      secrets: keyFileSecrets(keyFile),
      messageReader: parseMessage,
    }),
    clock: systemClock,
    ids: systemIds,
  };
  await work(ports);
  await opened.value.close();
}

/** What happens when Bowout starts and letters are waiting. */
export const runWorker = (where: Where, watch: Watch) =>
  over(where, watch, async (ports) => {
    await findAbandonedLetters(ports, { atStart: true });
    await settleUnknownLetters(ports);
    await deliverDueLetters(ports);
  });

/** What a press of *Send now* sets off: the request's own attempt. */
export const runPress = (where: Where, watch: Watch) =>
  over(where, watch, async (ports) => {
    const [waiting] = await ports.stores.letters.inState('queued');
    if (waiting) await sendLetterNow(ports, waiting.id);
  });

/** The same in the very moment in which its time comes and the worker takes it up, too; and pressed twice. */
export const runPressAndWorker = (where: Where, watch: Watch) =>
  over(where, watch, async (ports) => {
    const [waiting] = await ports.stores.letters.inState('queued');
    if (!waiting) return;
    await Promise.all([
      sendLetterNow(ports, waiting.id),
      deliverDueLetters(ports, { first: [waiting] }),
      sendLetterNow(ports, waiting.id),
    ]);
  });
