import { meaningOf } from '#domain/delivery/mail-trouble.ts';
import type { InterviewId } from '#domain/id.ts';
import type { CalendarPort } from './ports/calendar-account.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Secrets } from './ports/secrets.ts';
import { reachAccount } from './reach-account.ts';
import type { JobOutcome } from '#domain/jobs/job-outcome.ts';

type Ports = OwnerUse & Readonly<{ secrets: Secrets; calendar: CalendarPort }>;

/** Shows the appointment as declined in the person's own calendars, wherever it lies. */
export async function declineInCalendar(ports: Ports, id: InterviewId): Promise<JobOutcome> {
  const interview = await ports.stores.interviews.find(id);
  if (!interview?.invitation) return 'done';
  const { uid, recurrenceId } = interview.invitation;
  const mine = [(await ports.stores.settings.read()).email];
  const mail = await ports.stores.mailAccounts.byProtocol('smtp');
  if (mail) mine.push(mail.user);
  let outcome: JobOutcome = 'done';
  for (const account of await ports.stores.calendarAccounts.all()) {
    const reach = await reachAccount(ports, account);
    const input = { meeting: { uid, recurrenceId }, mine: [...mine, account.user], calendars: account.folders };
    const declined = reach.ok ? await ports.calendar.decline(reach.value, input) : reach;
    if (!declined.ok && meaningOf(declined.error) === 'again') outcome = 'again';
  }
  return outcome;
}
