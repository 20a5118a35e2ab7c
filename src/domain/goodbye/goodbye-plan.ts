import type { InterviewId, PersonId } from '#domain/id.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';

/** `phone-then-mail`: call, and confirm in writing. `none-needed`: nobody there has been in touch. */
export type GoodbyeChannel = 'mail' | 'phone-then-mail' | 'portal' | 'none-needed';

/** Why this person is told, and at this place. The sentences are in `edge/messages/goodbye.*`. */
export type WhoReason =
  | { readonly kind: 'agency-first' }
  | { readonly kind: 'in-charge' }
  | { readonly kind: 'hiring-manager' }
  | { readonly kind: 'last-in-contact'; readonly at: Temporal.Instant }
  | { readonly kind: 'only-one-known' }
  | { readonly kind: 'nobody-known' }
  | { readonly kind: 'manager-from-round-two'; readonly rounds: number }
  | { readonly kind: 'gave-time'; readonly times: number }
  | { readonly kind: 'arranged' }
  | { readonly kind: 'recommended' }
  | { readonly kind: 'vouches' }
  | { readonly kind: 'was-in-touch' };

/** Why by this channel (E23, D21). */
export type ChannelReason =
  | { readonly kind: 'offer' }
  | { readonly kind: 'rounds'; readonly rounds: number }
  | { readonly kind: 'spoke-by-phone' }
  | { readonly kind: 'written-so-far' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'never-contacted' };

export type PlannedRecipient = {
  /** null: nobody is known, the team is written to. */
  readonly personId: PersonId | null;
  readonly purpose: Extract<
    LetterPurpose,
    'notice' | 'agency' | 'interviewer-thanks' | 'coordinator' | 'referrer' | 'referee'
  >;
  readonly who: WhoReason;
  readonly channel: GoodbyeChannel;
  readonly channelReason: ChannelReason;
  /** Gets a text of their own by default. */
  readonly ticked: boolean;
  /** Thanked through the notice unless ticked; then told by way of it. */
  readonly thankedThrough: boolean;
  readonly missing: readonly ('email' | 'phone')[];
};

/** What to know before sending (E22, E23, D21); nothing of it blocks. */
export type GoodbyeAdvice =
  | {
      readonly kind: 'interview-soon';
      readonly interviewId: InterviewId;
      readonly start: Temporal.ZonedDateTime;
      /** Whole hours left, 0 to 23. */
      readonly hours: number;
      /** What is still courteous: go, call now, or ask for more time. */
      readonly ways: readonly ('attend' | 'call' | 'ask-for-time')[];
    }
  | {
      readonly kind: 'call-first';
      readonly because: Extract<ChannelReason['kind'], 'offer' | 'rounds' | 'spoke-by-phone'>;
    }
  | { readonly kind: 'confirm-in-writing' }
  | { readonly kind: 'decided-days-ago'; readonly days: number }
  | { readonly kind: 'night' | 'weekend'; readonly later: Temporal.ZonedDateTime }
  | { readonly kind: 'portal' }
  | { readonly kind: 'decline-after-telling'; readonly interviewIds: readonly InterviewId[] };

/** What only the person can say. */
export type GoodbyeQuestion = { readonly kind: 'said-yes' };

export type GoodbyePlan =
  | { readonly kind: 'stop'; readonly because: 'contract-signed' | 'said-yes' }
  | {
      /** `none-needed`: no employer's message is owed; the recipients are there for who wants to write all the same. */
      readonly kind: 'tell' | 'none-needed';
      /** In the order of telling; exactly one has the formal notice. */
      readonly recipients: readonly PlannedRecipient[];
      /** Future appointments, earliest first: named in the notice, declined afterwards. */
      readonly booked: readonly InterviewId[];
      readonly rounds: number;
      readonly questions: readonly GoodbyeQuestion[];
      readonly advice: readonly GoodbyeAdvice[];
    };
