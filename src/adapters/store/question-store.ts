import { questionOutcomes, type Question } from '#domain/doubt/question.ts';
import type { ApplicationId, DoubtId, InterviewId, PersonId, SignalId } from '#domain/id.ts';
import type { QuestionStore } from '#usecases/ports/question-store.ts';
import { id, maybe, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const questionTable: Table<Question> = {
  name: 'question',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    signalId: maybe(id<SignalId>()),
    doubtId: maybe(id<DoubtId>()),
    topic: text,
    text,
    personId: maybe(id<PersonId>()),
    interviewId: maybe(id<InterviewId>()),
    outcome: maybe(word(questionOutcomes)),
    answer: text,
  },
  words: ({ applicationId, text: asked, answer }) => ({ applicationId, title: [], body: [asked, answer] }),
};

export function questionStore(scope: Scope): QuestionStore {
  const { rows, many, store } = keptTable(scope, questionTable);
  const asWritten = () => rows().orderBy('row.id');
  return {
    ...store,
    ofApplication: (application) => many(asWritten().where('row.applicationId', '=', application)),
    ofDoubt: (doubt) => many(asWritten().where('row.doubtId', '=', doubt)),
    ofInterview: (interview) => many(asWritten().where('row.interviewId', '=', interview)),
  };
}
