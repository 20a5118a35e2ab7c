import type { PrivateFact } from '#domain/private/private-fact.ts';
import type { PrivateFactStore } from '#usecases/ports/private-fact-store.ts';
import { day, maybe, text } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

/** No search finds it: it has no words. */
export const privateFactTable: Table<PrivateFact> = {
  name: 'privateFact',
  columns: { ...keptColumns(), sealed: text, dateOn: maybe(day) },
};

export function privateFactStore(scope: Scope): PrivateFactStore {
  const { rows, many, store } = keptTable(scope, privateFactTable);
  return {
    ...store,
    between: (from, until) =>
      many(
        rows()
          .where('row.dateOn', '>=', from.toString())
          .where('row.dateOn', '<=', until.toString())
          .orderBy('row.dateOn')
          .orderBy('row.id'),
      ),
  };
}
