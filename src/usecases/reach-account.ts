import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { CalendarAccount, MailAccount } from '#domain/settings/account.ts';
import type { Secrets } from './ports/secrets.ts';
import type { ServerReach } from './ports/server-reach.ts';

/** An account with its password in clear, for the moment of connecting. */
export async function reachAccount(
  { secrets }: Readonly<{ secrets: Secrets }>,
  { host, port, tls, user, secret }: MailAccount | CalendarAccount,
): Promise<Result<ServerReach, MailTrouble>> {
  const password = await secrets.decrypt(secret);
  return password === null
    ? fail({ kind: 'no-password', host, phase: 'login' })
    : ok({ host, port, tls, user, password });
}
