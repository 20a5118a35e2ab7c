import type { Goodbye } from '#domain/goodbye/goodbye.ts';
import type { ApplicationId, DecisionId } from '#domain/id.ts';
import type { GoodbyeStore } from '#usecases/ports/goodbye-store.ts';
import { id, instant, json, maybe } from './column.ts';
import { keptTable } from './kept-table.ts';
import { jsonObject } from './nested.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const goodbyeTable: Table<Goodbye> = {
  name: 'goodbye',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    decisionId: maybe(id<DecisionId>()),
    choices: json(jsonObject),
    finishedAt: maybe(instant),
  },
};

export function goodbyeStore(scope: Scope): GoodbyeStore {
  const { rows, many, store } = keptTable(scope, goodbyeTable);
  return {
    ...store,
    ofApplication: (application) => many(rows().where('row.applicationId', '=', application).orderBy('row.id', 'desc')),
    unfinished: () => many(rows().where('row.finishedAt', 'is', null).orderBy('row.id')),
  };
}
