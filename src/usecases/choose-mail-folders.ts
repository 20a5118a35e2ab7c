import type { AccountId } from '#domain/id.ts';
import type { MailFolders } from '#domain/settings/account.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Which folder is read, and where copies and drafts go; false: there is no such account. */
export async function chooseMailFolders(
  { stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>,
  id: AccountId,
  folders: MailFolders,
): Promise<boolean> {
  return stores.transact(async ({ mailAccounts }) => {
    const account = await mailAccounts.find(id);
    if (!account) return false;
    await mailAccounts.save({ ...account, folders, changedAt: clock.now() });
    return true;
  });
}
