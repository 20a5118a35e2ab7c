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
import { findAbandonedLetters, settleUnknownLetters } from '#usecases/settle-unknown-letters.ts';

type Where = { readonly database: string; readonly keyFile: string; readonly owner: OwnerId };

/** What happens when Bowout starts and letters are waiting, over a real database file and real servers. */
export async function runWorker({ database, keyFile, owner }: Where, watch: <T>(ports: T) => T): Promise<void> {
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
  await findAbandonedLetters(ports, { atStart: true });
  await settleUnknownLetters(ports);
  await deliverDueLetters(ports);
  await opened.value.close();
}
