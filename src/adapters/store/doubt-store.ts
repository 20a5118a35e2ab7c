import { z } from 'zod';
import { triageItems, type TriageAnswers } from '#domain/doubt/answers.ts';
import { sinces, type Doubt } from '#domain/doubt/doubt.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { DoubtStore } from '#usecases/ports/doubt-store.ts';
import { flag, id, instant, json, maybe, numeral, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { texts } from './nested.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const triage = z.partialRecord(z.enum(triageItems), z.literal([0, 1, 2])) as z.ZodType<TriageAnswers>;
const looks = z.object({ count: z.number(), lastSignature: z.string() });

export const doubtTable: Table<Doubt> = {
  name: 'doubt',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    text,
    since: maybe(word(sinces)),
    triage: json(triage),
    changed: text,
    overruledType: maybe(word(['employer', 'personal', 'both', 'unclear', 'changed'])),
    offeredToday: maybe(numeral([-2, -1, 0, 1, 2])),
    offeredAgain: maybe(numeral([-2, -1, 0, 1, 2])),
    clearNo: flag,
    changeMyMind: text,
    inItForMe: text,
    sleepUntil: maybe(instant),
    sleepNote: text,
    showMeNow: flag,
    visitedSteps: json(z.array(z.number())),
    looks: json(looks),
    dismissedSentences: json(texts),
    openedAt: instant,
    settledAt: maybe(instant),
  },
  parts: [
    { table: 'reflection', column: 'doubtId' },
    { table: 'opinion', column: 'doubtId' },
  ],
  words: (doubt) => ({
    applicationId: doubt.applicationId,
    title: [],
    body: [doubt.text, doubt.changeMyMind, doubt.inItForMe, doubt.sleepNote],
  }),
};

export function doubtStore(scope: Scope): DoubtStore {
  const { rows, many, first, store } = keptTable(scope, doubtTable);
  const latestFirst = (application: ApplicationId) =>
    rows().where('row.applicationId', '=', application).orderBy('row.openedAt', 'desc').orderBy('row.id', 'desc');
  return {
    ...store,
    ofApplication: (application) => many(latestFirst(application)),
    open: (application) => first(latestFirst(application).where('row.settledAt', 'is', null)),
    unsettled: () => many(rows().where('row.settledAt', 'is', null).orderBy('row.openedAt').orderBy('row.id')),
  };
}
