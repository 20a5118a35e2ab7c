import type { Invitation } from '#domain/calendar/invitation.ts';
import type { Result } from '#domain/result.ts';

/** Why no answer can be written. `no-organiser`: there is nobody to answer to. */
export type InvitationWriteRefusal =
  | { readonly kind: 'no-organiser' }
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'unusable-original' };

export type DeclineInput = {
  readonly invitation: Invitation;
  /** The address that was invited: the organiser's calendar finds the person by it. */
  readonly as: { readonly email: string; readonly name?: string };
  /** Becomes DTSTAMP. */
  readonly now: Temporal.Instant;
  /** Shown to the organiser; absent by default, since the letter says what is to be said. */
  readonly comment?: string;
};

export type CancelInput = Omit<DeclineInput, 'as'>;

/** A finished calendar text: CRLF, folded at 75 octets. */
export type CalendarAnswer = { readonly method: 'REPLY' | 'CANCEL'; readonly text: string };

/** Writes iTIP answers (RFC 5546): REPLY with PARTSTAT=DECLINED for somebody invited, CANCEL for the organiser. */
export type InvitationWriter = {
  decline(input: DeclineInput): Result<CalendarAnswer, InvitationWriteRefusal>;
  cancel(input: CancelInput): Result<CalendarAnswer, InvitationWriteRefusal>;
};
