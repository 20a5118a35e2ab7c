import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { Result } from '#domain/result.ts';
import type { ServerReach } from './server-reach.ts';

export type OwnCalendarFolder = { readonly url: string; readonly name: string };

/** Which meeting is meant, as its invitation names it. */
export type MeetingKey = { readonly uid: string; readonly recurrenceId: string | null };

/** What came of declining in the person's own calendar. `not-invited`: the person is not among the attendees. */
export type Declined = 'declined' | 'already' | 'not-found' | 'not-invited';

/** The person's own calendar by CalDAV (RFC 4791). Nothing is changed but one's own answer in one meeting. */
export type CalendarPort = {
  list(reach: ServerReach): Promise<Result<readonly OwnCalendarFolder[], MailTrouble>>;
  /**
   * Sets one's own PARTSTAT to DECLINED. Somebody else's change in between (412) is read again, and never overwritten.
   * @param input.calendars - addresses of the calendars to look in; empty: all
   */
  decline(
    reach: ServerReach,
    input: { readonly meeting: MeetingKey; readonly mine: readonly string[]; readonly calendars: readonly string[] },
  ): Promise<Result<Declined, MailTrouble>>;
};
