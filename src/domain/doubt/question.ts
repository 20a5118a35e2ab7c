import type { ApplicationId, DoubtId, InterviewId, PersonId, QuestionId, SignalId } from '../id.ts';
import type { Kept } from '../kept.ts';

export const questionOutcomes = ['answered-well', 'evaded', 'answered-badly', 'not-asked'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

/** What to ask whom in which interview, and what came of it. */
export type Question = Kept<QuestionId> & {
  readonly applicationId: ApplicationId;
  readonly signalId: SignalId | null;
  readonly doubtId: DoubtId | null;
  readonly topic: string;
  readonly text: string;
  readonly personId: PersonId | null;
  readonly interviewId: InterviewId | null;
  readonly outcome: QuestionOutcome | null;
  readonly answer: string;
};
