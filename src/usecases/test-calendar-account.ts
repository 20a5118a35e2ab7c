import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { AccountId } from '#domain/id.ts';
import type { JsonObject } from '#domain/json.ts';
import { fail, type Result } from '#domain/result.ts';
import type { CalendarPort, OwnCalendarFolder } from './ports/calendar-account.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import { reachAccount } from './reach-account.ts';

type Ports = OwnerUse & Readonly<{ secrets: Secrets; calendar: Pick<CalendarPort, 'list'> }>;

/** Logs in and lists the calendars; changes nothing there, and keeps what came of it. */
export async function testCalendarAccount(
  ports: Ports,
  id: AccountId,
): Promise<Result<readonly OwnCalendarFolder[], MailTrouble | { readonly kind: 'no-such-account' }>> {
  const { calendarAccounts } = ports.stores;
  const account = await calendarAccounts.find(id);
  if (!account) return fail({ kind: 'no-such-account' });
  const reach = await reachAccount(ports, account);
  const outcome = reach.ok ? await ports.calendar.list(reach.value) : reach;
  const now = ports.clock.now();
  const facts: JsonObject = outcome.ok ? {} : Object.fromEntries(Object.entries(outcome.error));
  await calendarAccounts.save({ ...account, changedAt: now, lastTest: { at: now.toString(), ok: outcome.ok, facts } });
  return outcome;
}
