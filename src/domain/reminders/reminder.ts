import type { ApplicationId, DecisionId, DoubtId, GoodbyeId, InterviewId, PersonId } from '../id.ts';

/** What one is reminded of, and what it is about. */
export type ReminderAbout =
  | { readonly kind: 'interview'; readonly interviewId: InterviewId; readonly start: Temporal.ZonedDateTime }
  | { readonly kind: 'undecided'; readonly doubtId: DoubtId; readonly fairUntil: Temporal.ZonedDateTime }
  | { readonly kind: 'slept'; readonly doubtId: DoubtId }
  | { readonly kind: 'untold'; readonly goodbyeId: GoodbyeId; readonly count: number }
  | { readonly kind: 'debrief'; readonly interviewId: InterviewId }
  | { readonly kind: 'follow-up'; readonly personId: PersonId }
  | { readonly kind: 'look-back'; readonly decisionId: DecisionId };
export type ReminderKind = ReminderAbout['kind'];

export type Reminder = ReminderAbout & {
  /** The same for the same thing, always: nobody is reminded of one thing twice. */
  readonly key: string;
  readonly applicationId: ApplicationId | null;
  /** When it is due: never within quiet hours. */
  readonly at: Temporal.Instant;
  /** From then on it would come too late, exclusive. */
  readonly until: Temporal.Instant;
};
