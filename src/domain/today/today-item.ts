import type {
  ApplicationId,
  DecisionId,
  DoubtId,
  GoodbyeId,
  InterviewId,
  LetterId,
  MessageId,
  OpinionId,
  PersonId,
} from '../id.ts';

/** Something that needs the person now, with what its sentence and its one action need. */
type Need =
  /** An interview today that has not begun. */
  | { readonly kind: 'interview-today'; readonly interviewId: InterviewId; readonly start: Temporal.ZonedDateTime }
  | { readonly kind: 'interview-tomorrow'; readonly interviewId: InterviewId; readonly start: Temporal.ZonedDateTime }
  /** Second thoughts that wait for a decision; `fairUntil` and `start` belong to the next interview, if there is one. */
  | {
      readonly kind: 'undecided';
      readonly doubtId: DoubtId;
      readonly fairUntil: Temporal.ZonedDateTime | null;
      readonly start: Temporal.ZonedDateTime | null;
    }
  /** Slept on it: the time is over. */
  | { readonly kind: 'slept'; readonly doubtId: DoubtId; readonly until: Temporal.Instant }
  /** Withdrawn, and not everybody knows. */
  | { readonly kind: 'untold'; readonly goodbyeId: GoodbyeId; readonly since: Temporal.Instant }
  | {
      readonly kind: 'letter-failed';
      readonly letterId: LetterId;
      readonly goodbyeId: GoodbyeId | null;
      readonly since: Temporal.Instant;
    }
  | {
      readonly kind: 'letter-unclear';
      readonly letterId: LetterId;
      readonly goodbyeId: GoodbyeId | null;
      readonly since: Temporal.Instant;
    }
  /** Time was asked for until that day. */
  | { readonly kind: 'pause-over'; readonly decisionId: DecisionId; readonly until: Temporal.PlainDate }
  /** They expect my answer by then, soon or since. */
  | { readonly kind: 'answer-due'; readonly by: Temporal.ZonedDateTime }
  | { readonly kind: 'debrief'; readonly interviewId: InterviewId; readonly start: Temporal.ZonedDateTime }
  /** A second opinion came in and was not looked at. */
  | {
      readonly kind: 'opinion';
      readonly opinionId: OpinionId;
      readonly doubtId: DoubtId;
      readonly at: Temporal.Instant;
    }
  /** They answered a letter, and nobody has dealt with it here. */
  | {
      readonly kind: 'replied';
      readonly messageId: MessageId;
      readonly label: string;
      readonly at: Temporal.Instant;
      /** It had been closed for me. */
      readonly isLate: boolean;
    }
  /** They answered, otherwise than by a mail found here, after it had been closed for me: it is open again. */
  | { readonly kind: 'answered-late'; readonly at: Temporal.Instant }
  /** They promised an answer by that day and did not give it. */
  | { readonly kind: 'owed'; readonly by: Temporal.PlainDate }
  /** Nor when they were asked, then. */
  | { readonly kind: 'unanswered'; readonly since: Temporal.Instant };

/** What needs somebody who is not in one application. */
type OtherNeed =
  | { readonly kind: 'follow-up'; readonly personId: PersonId; readonly due: Temporal.PlainDate }
  | { readonly kind: 'look-back'; readonly decisionId: DecisionId; readonly due: Temporal.PlainDate }
  /** A day that matters stands in the private notes; it is not said what for. */
  | { readonly kind: 'private-date'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'intake'; readonly count: number };

export type TodayItem =
  | (Need & { readonly applicationId: ApplicationId })
  | (OtherNeed & { readonly applicationId: ApplicationId | null });
export type TodayKind = TodayItem['kind'];
