import { z } from 'zod';
import { concernFates, lookBackSpans, type LookBack } from '#domain/decision/look-back.ts';
import type { DecisionId, SignalId } from '#domain/id.ts';
import type { LookBackStore } from '#usecases/ports/look-back-store.ts';
import { appendTable } from './append-table.ts';
import { day, id, instant, json, maybe, text, word } from './column.ts';
import { nestedId } from './nested.ts';
import { thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import { toRow, type Table } from './table.ts';

const concern = z.object({ signalId: nestedId<SignalId>(), was: z.enum(concernFates) });

export const lookBackTable: Table<LookBack> = {
  name: 'lookBack',
  columns: {
    id: id(),
    createdAt: instant,
    decisionId: id<DecisionId>(),
    dueOn: day,
    span: word(lookBackSpans),
    again: maybe(word(['yes', 'no', 'unsure'])),
    happened: text,
    concerns: json(z.array(concern)),
    writtenAt: maybe(instant),
  },
};

export function lookBackStore(scope: Scope): LookBackStore {
  const { rows, many, store } = appendTable(scope, lookBackTable);
  const byDay = () => rows().orderBy('row.dueOn').orderBy('row.id');
  /** Decisions on applications that were removed. */
  const goneDecisions = () =>
    thingsIn(scope)
      .selectFrom('decision')
      .innerJoin('application', 'application.id', 'decision.applicationId')
      .select('decision.id')
      .where('decision.owner', '=', scope.owner)
      .where('application.removedAt', 'is not', null)
      .$castTo<{ id: string }>();
  return {
    find: (lookBack) => store.find(lookBack),
    all: (page) => store.all(page),
    async save(lookBack) {
      const row = toRow(lookBackTable, lookBack);
      const { numInsertedOrUpdatedRows } = await thingsIn(scope)
        .insertInto('lookBack')
        .values({ ...row, owner: scope.owner })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet(row)
            .where('lookBack.owner', '=', scope.owner)
            .where('lookBack.writtenAt', 'is', null),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    ofDecision: (decision) => many(byDay().where('row.decisionId', '=', decision)),
    due: (on) =>
      many(
        byDay()
          .where('row.writtenAt', 'is', null)
          .where('row.dueOn', '<=', on.toString())
          .where('row.decisionId', 'not in', goneDecisions()),
      ),
    written: () =>
      many(rows().where('row.writtenAt', 'is not', null).orderBy('row.writtenAt', 'desc').orderBy('row.id', 'desc')),
  };
}
