import { ways, type Decision } from '#domain/decision/decision.ts';
import type { ApplicationId, DoubtId } from '#domain/id.ts';
import type { DecisionStore } from '#usecases/ports/decision-store.ts';
import { appendTable } from './append-table.ts';
import { day, id, instant, json, maybe, numeral, text, word } from './column.ts';
import { jsonObject } from './nested.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';

export const decisionTable: Table<Decision> = {
  name: 'decision',
  columns: {
    id: id(),
    createdAt: instant,
    applicationId: id<ApplicationId>(),
    doubtId: maybe(id<DoubtId>()),
    way: word(ways),
    reasons: text,
    confidence: maybe(numeral([1, 2, 3, 4, 5])),
    wouldChange: text,
    offeredToday: maybe(numeral([-2, -1, 0, 1, 2])),
    picture: maybe(json(jsonObject)),
    pauseUntil: maybe(day),
    decidedAt: instant,
  },
};

export function decisionStore(scope: Scope): DecisionStore {
  const { rows, many, first, store } = appendTable(scope, decisionTable);
  const latestFirst = () => rows().orderBy('row.decidedAt', 'desc').orderBy('row.id', 'desc');
  return {
    ...store,
    ofApplication: (application) => many(latestFirst().where('row.applicationId', '=', application)),
    ofDoubt: (doubt) => many(latestFirst().where('row.doubtId', '=', doubt)),
    async pausedUntil(on) {
      const over = await many(
        rows().where('row.way', '=', 'pause').where('row.pauseUntil', '<=', on.toString()).orderBy('row.pauseUntil'),
      );
      if (over.length === 0) return [];
      const applications = over.map(({ applicationId }) => applicationId);
      const made = await many(latestFirst().where('row.applicationId', 'in', applications));
      const latest = Map.groupBy(made, ({ applicationId }) => applicationId);
      return over.filter(({ id: own, applicationId }) => latest.get(applicationId)?.[0]?.id === own);
    },
    latest: (application) => first(latestFirst().where('row.applicationId', '=', application)),
  };
}
