import { sql } from 'kysely';
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
  /** The application that the decision was about, if it was removed. */
  const removedApplication = () =>
    thingsIn(scope)
      .selectFrom('decision')
      .innerJoin('application', 'application.id', 'decision.applicationId')
      .select('decision.id')
      .where('decision.id', '=', sql.ref<string>('row.decisionId'))
      .where('application.removedAt', 'is not', null);
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
          .where((is) => is.not(is.exists(removedApplication()))),
      ),
    written: () =>
      many(rows().where('row.writtenAt', 'is not', null).orderBy('row.writtenAt', 'desc').orderBy('row.id', 'desc')),
  };
}
