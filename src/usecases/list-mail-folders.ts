import type { AccountId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import { reachAccount } from './reach-account.ts';

type Ports = Pick<DeliveryPorts, 'stores' | 'mailbox' | 'secrets'>;

/** The names of all folders of a mailbox, those that answers come to by themselves first: also while one that was chosen is gone. */
export async function listMailFolders(ports: Ports, id: AccountId) {
  const account = await ports.stores.mailAccounts.find(id);
  if (account?.protocol !== 'imap') return fail({ kind: 'no-such-account' } as const);
  const reach = await reachAccount(ports, account);
  if (!reach.ok) return reach;
  const session = await ports.mailbox.open(reach.value);
  if (!session.ok) return session;
  const folders = await session.value.folders();
  await session.value.close();
  if (!folders.ok) return folders;
  const [inbox, others] = [
    folders.value.filter(({ role }) => role === 'inbox'),
    folders.value.filter(({ role }) => role !== 'inbox'),
  ];
  return ok([...inbox, ...others].map(({ path }) => path));
}
