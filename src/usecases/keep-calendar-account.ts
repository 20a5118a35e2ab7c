import { isLoopback } from '#domain/delivery/loopback.ts';
import type { AccountId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { CalendarAccount } from '#domain/settings/account.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';

export type TypedCalendarAccount = Pick<CalendarAccount, 'host' | 'port' | 'tls' | 'user'> & {
  /** Empty: the one that is stored stays. */
  readonly password: string;
};

/** Keeps the person's calendar account; its password only encrypted. Another server or user is looked through anew. */
export async function keepCalendarAccount(
  ports: OwnerUse & Readonly<{ secrets: Secrets }>,
  { password, ...reach }: TypedCalendarAccount,
) {
  const [name = ''] = reach.host.split('/');
  if (reach.tls === 'none' && !isLoopback(name)) return fail({ kind: 'plain-not-allowed' });
  const secret = password ? await ports.secrets.encrypt(password) : null;
  return ports.stores.transact(async ({ calendarAccounts }) => {
    const [known] = await calendarAccounts.all({ limit: 1 });
    const kept = secret ?? known?.secret;
    if (kept === undefined) return fail({ kind: 'no-password' });
    const now = ports.clock.now();
    const isSame = known?.host === reach.host && known.user === reach.user;
    const id: AccountId = known?.id ?? ports.ids.newId<'account'>();
    const account: CalendarAccount = {
      id,
      createdAt: known?.createdAt ?? now,
      changedAt: now,
      removedAt: null,
      ...reach,
      secret: kept,
      folders: isSame ? known.folders : [],
      lastTest: null,
    };
    await calendarAccounts.save(account);
    return ok(account);
  });
}
