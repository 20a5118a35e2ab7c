import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { MailFolders } from '#domain/settings/account.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { FolderRole, MailboxSession, MailFolder } from './ports/mailbox.ts';
import { reachAccount } from './reach-account.ts';

export type OpenMailbox = { readonly session: MailboxSession; readonly folders: MailFolders };

type Ports = Pick<DeliveryPorts, 'stores' | 'mailbox' | 'secrets'>;

/** The person's mailbox, with the folders that they chose, or else those that the server marks (RFC 6154); empty: there is none. */
export async function openMailbox(
  ports: Ports,
): Promise<Result<OpenMailbox, MailTrouble | { readonly kind: 'no-account' }>> {
  const account = await ports.stores.mailAccounts.byProtocol('imap');
  if (!account) return fail({ kind: 'no-account' });
  const reach = await reachAccount(ports, account);
  if (!reach.ok) return reach;
  const opened = await ports.mailbox.open(reach.value);
  if (!opened.ok) return opened;
  const listed = await opened.value.folders();
  if (!listed.ok) {
    await opened.value.close();
    return listed;
  }
  const pick = (role: FolderRole, chosen: string) => chosen || (pathOf(listed.value, role) ?? '');
  const { answers } = account.folders;
  return ok({
    session: opened.value,
    folders: {
      answers: answers.length > 0 ? answers : [pick('inbox', '') || 'INBOX'],
      sent: pick('sent', account.folders.sent),
      drafts: pick('drafts', account.folders.drafts),
    },
  });
}

const pathOf = (folders: readonly MailFolder[], role: FolderRole) =>
  folders.find((folder) => folder.role === role)?.path;
