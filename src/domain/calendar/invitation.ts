import type { OnlineLink } from './online-links.ts';
import type { When } from './when.ts';

/** What the sender wants done with it (RFC 5546 1.4); `none` is a plain file without METHOD. */
export const invitationMethods = [
  'REQUEST',
  'CANCEL',
  'PUBLISH',
  'REPLY',
  'ADD',
  'REFRESH',
  'COUNTER',
  'DECLINECOUNTER',
] as const;
export type InvitationMethod = (typeof invitationMethods)[number] | 'none';

export type CalendarUser = {
  /** Lower case, without `mailto:`; empty when the sender named no mail address. */
  readonly email: string;
  readonly name?: string;
};

export type Attendee = CalendarUser & {
  /** RFC 5545 3.2.16, upper case; REQ-PARTICIPANT when not sent. */
  readonly role: string;
  /** RFC 5545 3.2.12, upper case; NEEDS-ACTION when not sent. */
  readonly partstat: string;
  /** RFC 5545 3.2.3, upper case; INDIVIDUAL when not sent. ROOM and RESOURCE are no people. */
  readonly kind: string;
};

/** Something a careful reader should know: the invitation is usable, but not as it ought to be. */
export type InvitationOddity =
  | 'unknown-zone'
  | 'no-uid'
  | 'no-organiser'
  | 'end-before-start'
  | 'lines-skipped'
  | 'occurrences-not-expanded'
  | 'several-organisers';

/**
 * One meeting (one VEVENT) of a received calendar file. A series and an exception to it are two invitations that share
 * the UID; the exception has `recurrenceId`.
 */
export type Invitation = {
  /** Made up from start and summary, and marked odd, when none was sent. */
  readonly uid: string;
  /** 0 or more; a higher one replaces a lower one (RFC 5546 2.1.4). */
  readonly sequence: number;
  readonly recurrenceId?: When;
  /** RANGE=THISANDFUTURE: the change also holds for all later ones. */
  readonly thisAndFuture: boolean;
  readonly method: InvitationMethod;
  /** DTSTAMP: when this version was made. */
  readonly stamp?: Temporal.Instant;
  /** Upper case: CONFIRMED, TENTATIVE, CANCELLED. */
  readonly status?: string;
  readonly organiser?: CalendarUser;
  readonly attendees: readonly Attendee[];
  /** Missing only where the method allows it: a CANCEL may name nothing but the UID. */
  readonly start?: When;
  /** Exclusive; for a whole day the day after. Computed from DURATION when that was sent instead. */
  readonly end?: When;
  /** The next ones of a series from `start` on, `start` included, at most 50; empty when it does not repeat. */
  readonly occurrences: readonly When[];
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly links: readonly OnlineLink[];
  /** Numbers to dial in or to call, as written; several countries are possible. */
  readonly phones: readonly string[];
  readonly odd: readonly InvitationOddity[];
  readonly sent: AsSent;
};

/** Lines of the original, unfolded, that an answer has to give back unchanged (RFC 5546 3.2.3). */
export type AsSent = {
  readonly organiser?: string;
  readonly recurrenceId?: string;
  readonly start?: string;
  readonly end?: string;
  /** The VTIMEZONE components by TZID, each as text with CRLF. */
  readonly zones: Readonly<Record<string, string>>;
};
