import type { KeptText } from '#domain/settings/kept-text.ts';
import type { KeptTextStore } from '#usecases/ports/kept-text-store.ts';
import { appendTable } from './append-table.ts';
import { id, instant, text } from './column.ts';
import { thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';

export const keptTextTable: Table<KeptText> = {
  name: 'keptText',
  columns: { id: id(), subject: text, field: text, text, at: instant },
};

export function keptTextStore(scope: Scope): KeptTextStore {
  const { rows, many, store } = appendTable(scope, keptTextTable);
  return {
    ...store,
    ofSubject: (subject) =>
      many(rows().where('row.subject', '=', subject).orderBy('row.at', 'desc').orderBy('row.id', 'desc')),
    async discard(kept) {
      await thingsIn(scope).deleteFrom('keptText').where('owner', '=', scope.owner).where('id', '=', kept).execute();
    },
  };
}
