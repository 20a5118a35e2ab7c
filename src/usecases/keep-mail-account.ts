import { isLoopback } from '#domain/delivery/loopback.ts';
import { fail, ok } from '#domain/result.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';

export type TypedMailAccount = Pick<MailAccount, 'protocol' | 'host' | 'port' | 'tls' | 'user'> & {
  /** Empty: the one that is stored stays. */
  readonly password: string;
  readonly folders?: MailAccount['folders'];
};

const noFolders: MailAccount['folders'] = { answers: [], sent: '', drafts: '' };

/** Keeps the one account for sending, or the one for reading; its password only encrypted. */
export async function keepMailAccount(
  ports: Pick<DeliveryPorts, 'stores' | 'clock' | 'ids' | 'secrets'>,
  typed: TypedMailAccount,
) {
  const { password, folders, ...reach } = typed;
  if (reach.tls === 'none' && !isLoopback(reach.host)) return fail({ kind: 'plain-not-allowed' });
  const secret = password ? await ports.secrets.encrypt(password) : null;
  return ports.stores.transact(async ({ mailAccounts }) => {
    const known = await mailAccounts.byProtocol(reach.protocol);
    const kept = secret ?? known?.secret;
    if (kept === undefined) return fail({ kind: 'no-password' });
    const now = ports.clock.now();
    const account: MailAccount = {
      id: known?.id ?? ports.ids.newId<'account'>(),
      createdAt: known?.createdAt ?? now,
      changedAt: now,
      removedAt: null,
      ...reach,
      secret: kept,
      folders: folders ?? known?.folders ?? noFolders,
      lastTest: null,
    };
    await mailAccounts.save(account);
    return ok(account);
  });
}
