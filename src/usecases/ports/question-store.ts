import type { ApplicationId, DoubtId, InterviewId } from '#domain/id.ts';
import type { Question } from '#domain/doubt/question.ts';
import type { KeptStore } from './kept-store.ts';

/** All lists: in the order they were written. */
export type QuestionStore = KeptStore<Question> & {
  ofApplication(id: ApplicationId): Promise<readonly Question[]>;
  ofDoubt(id: DoubtId): Promise<readonly Question[]>;
  ofInterview(id: InterviewId): Promise<readonly Question[]>;
};
