import type { SaidYes } from '#domain/application/application.ts';
import type { InterviewId, PersonId } from '#domain/id.ts';
import type { InterviewKind, InterviewStatus } from '#domain/interview/interview.ts';
import type { LetterLanguage, RecipientRole } from '#domain/letter/letter.ts';
import type { ContactChannel } from '#domain/people/contact.ts';

/** Someone who has to do with the application. Without a role, interviews and contacts say what they are. */
export type GoodbyePerson = {
  readonly id: PersonId;
  readonly roles: readonly RecipientRole[];
  /** Recorded as the one to whom the notice goes: comes before every rule. */
  readonly inCharge?: boolean;
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
};

export type GoodbyeInterview = {
  readonly id: InterviewId;
  readonly start: Temporal.ZonedDateTime;
  readonly kind: InterviewKind;
  readonly status: InterviewStatus;
  readonly personIds: readonly PersonId[];
};

export type GoodbyeContact = {
  readonly personId: PersonId;
  readonly at: Temporal.Instant;
  readonly channel: ContactChannel;
  readonly direction: 'in' | 'out';
};

/** All that the plan of a goodbye is made from. People of trust are not part of it: nobody outside the process is told (E21). */
export type GoodbyeSituation = {
  readonly people: readonly GoodbyePerson[];
  readonly interviews: readonly GoodbyeInterview[];
  readonly contacts: readonly GoodbyeContact[];
  readonly language: LetterLanguage;
  readonly offer: boolean;
  /** They have talked, whoever it was: known from where the application stands, when no interview and no mail is recorded. */
  readonly inTouch?: boolean;
  readonly contractSigned: boolean;
  /** null: not asked yet. */
  readonly saidYes: SaidYes | null;
  /** The application went in through a portal, where it can be withdrawn, too. */
  readonly hasPortal: boolean;
  readonly decidedAt: Temporal.Instant | null;
  readonly now: Temporal.Instant;
  /** The recipients' zone: decides about night and weekend. */
  readonly zone: string;
};
