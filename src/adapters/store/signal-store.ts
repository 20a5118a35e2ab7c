import type { ApplicationId, DoubtId, InterviewId, PersonId } from '#domain/id.ts';
import { signalStates, sources, strengths, type Signal } from '#domain/signal/signal.ts';
import type { SignalStore } from '#usecases/ports/signal-store.ts';
import { flag, id, instant, maybe, number, numeral, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const signalTable: Table<Signal> = {
  name: 'signal',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    doubtId: maybe(id<DoubtId>()),
    interviewId: maybe(id<InterviewId>()),
    personId: maybe(id<PersonId>()),
    round: number,
    polarity: numeral([1, -1]),
    strength: word(strengths),
    topic: text,
    text,
    source: word(sources),
    verified: flag,
    asked: flag,
    dealbreaker: maybe(text),
    sure: flag,
    state: word(signalStates),
    noticedAt: instant,
  },
  words: ({ applicationId, text: said }) => ({ applicationId, title: [], body: [said] }),
};

const asNoticed = (rows: Rows<Signal>) => rows.orderBy('row.noticedAt').orderBy('row.id');

export function signalStore(scope: Scope): SignalStore {
  const { rows, many, store } = keptTable(scope, signalTable);
  return {
    ...store,
    ofApplication: (application) => many(asNoticed(rows().where('row.applicationId', '=', application))),
    ofDoubt: (doubt) => many(asNoticed(rows().where('row.doubtId', '=', doubt))),
    ofInterview: (interview) => many(asNoticed(rows().where('row.interviewId', '=', interview))),
  };
}
