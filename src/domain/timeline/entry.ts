import type { Stage } from '../application/stage.ts';
import type { InterviewStatus } from '../interview/interview.ts';
import type {
  ApplicationId,
  DecisionId,
  DoubtId,
  EntryId,
  GoodbyeId,
  InterviewId,
  LetterId,
  MessageId,
  OpinionId,
  PersonId,
  QuestionId,
  SignalId,
} from '../id.ts';
import type { Way } from '../decision/decision.ts';
import type { ToldChannel } from '../goodbye/told.ts';

/** What can stand in a timeline, with the facts that its sentence needs. Names are looked up, so that anonymising somebody reaches them, too. */
export type EntryFacts =
  | { readonly kind: 'application-added'; readonly from: 'typed' | 'file' | 'mail' | 'import' }
  | { readonly kind: 'application-changed'; readonly fields: readonly string[] }
  | { readonly kind: 'stage-changed'; readonly from: Stage; readonly to: Stage }
  | { readonly kind: 'interview-booked'; readonly interviewId: InterviewId; readonly start: string }
  | { readonly kind: 'interview-moved'; readonly interviewId: InterviewId; readonly from: string; readonly to: string }
  | { readonly kind: 'interview-status'; readonly interviewId: InterviewId; readonly status: InterviewStatus }
  | { readonly kind: 'debrief-written'; readonly interviewId: InterviewId }
  | { readonly kind: 'person-added'; readonly personId: PersonId }
  | { readonly kind: 'person-changed'; readonly personId: PersonId; readonly fields: readonly string[] }
  | { readonly kind: 'people-merged'; readonly kept: PersonId; readonly gone: PersonId }
  | { readonly kind: 'person-anonymised'; readonly personId: PersonId }
  | {
      readonly kind: 'contact-noted';
      readonly personId: PersonId;
      readonly channel: string;
      readonly direction: 'in' | 'out';
    }
  | { readonly kind: 'signal-noted'; readonly signalId: SignalId; readonly polarity: 1 | -1; readonly topic: string }
  | { readonly kind: 'signal-state'; readonly signalId: SignalId; readonly state: 'open' | 'closed' | 'hardened' }
  | { readonly kind: 'doubt-opened'; readonly doubtId: DoubtId }
  | { readonly kind: 'doubt-settled'; readonly doubtId: DoubtId }
  | { readonly kind: 'question-answered'; readonly questionId: QuestionId; readonly outcome: string }
  | { readonly kind: 'opinion-asked'; readonly opinionId: OpinionId }
  | { readonly kind: 'opinion-received'; readonly opinionId: OpinionId }
  | { readonly kind: 'decided'; readonly decisionId: DecisionId; readonly way: Way }
  | { readonly kind: 'looked-back'; readonly decisionId: DecisionId }
  | { readonly kind: 'goodbye-begun'; readonly goodbyeId: GoodbyeId }
  | { readonly kind: 'goodbye-finished'; readonly goodbyeId: GoodbyeId }
  | { readonly kind: 'letter-written'; readonly letterId: LetterId }
  | { readonly kind: 'letter-state'; readonly letterId: LetterId; readonly state: string }
  | { readonly kind: 'told'; readonly personId: PersonId; readonly channel: ToldChannel }
  | { readonly kind: 'told-undone'; readonly personId: PersonId }
  | { readonly kind: 'invitation-declined'; readonly interviewId: InterviewId }
  | {
      readonly kind: 'message-seen';
      readonly subject: string;
      readonly direction: 'in' | 'out';
      /** Missing in older lines. */
      readonly messageId?: MessageId;
      readonly label?: string;
    }
  | { readonly kind: 'promise-noted'; readonly by: string | null }
  | { readonly kind: 'followed-up' }
  /** Left without an answer, and without a message; where it stood is missing in older lines. */
  | { readonly kind: 'closed-for-me'; readonly from?: Stage }
  /** Open again after it was closed for me: by hand, or because they answered after all. */
  | { readonly kind: 'reopened'; readonly to: Stage; readonly because: 'by-hand' | 'they-answered' }
  | { readonly kind: 'removed'; readonly what: string }
  | { readonly kind: 'restored'; readonly what: string };
export type EntryKind = EntryFacts['kind'];

/** One line of a timeline. Append-only. */
export type Entry = {
  readonly id: EntryId;
  readonly applicationId: ApplicationId | null;
  readonly personId: PersonId | null;
  readonly at: Temporal.Instant;
  readonly facts: EntryFacts;
};
