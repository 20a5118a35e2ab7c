import type { AccountId } from '#domain/id.ts';
import { keepCalendarAccount, type TypedCalendarAccount } from '#usecases/keep-calendar-account.ts';
import type { CalendarPort } from '#usecases/ports/calendar-account.ts';
import { testCalendarAccount } from '#usecases/test-calendar-account.ts';
import { deliveryPorts } from './delivery.server.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** Loaded with the first test: most visits never need a calendar library. */
const calendar: Pick<CalendarPort, 'list'> = {
  list: async (reach) => (await import('#adapters/calendar/caldav-account.ts')).caldavAccount().list(reach),
};

/** The person's own calendar, where declined interviews are shown as declined. */
export function composeCalendarAccount(owner: OwnerPorts) {
  const ports = { ...deliveryPorts(owner), calendar };
  const { calendarAccounts } = owner.stores;
  return {
    read: async () => (await calendarAccounts.all({ limit: 1 }))[0] ?? null,
    keep: (typed: TypedCalendarAccount) => keepCalendarAccount(ports, typed),
    test: (id: AccountId) => testCalendarAccount(ports, id),
    remove: (id: AccountId) => calendarAccounts.remove(id, owner.clock.now()),
  };
}
