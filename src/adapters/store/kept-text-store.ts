import { keptTextEnds, type KeptText } from '#domain/settings/kept-text.ts';
import type { KeptTextStore } from '#usecases/ports/kept-text-store.ts';
import { appendTable } from './append-table.ts';
import { id, instant, instantText, maybe, text, word } from './column.ts';
import { thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';

export const keptTextTable: Table<KeptText> = {
  name: 'keptText',
  columns: {
    id: id(),
    subject: text,
    field: text,
    text,
    at: instant,
    settled: maybe(word(keptTextEnds)),
    settledAt: maybe(instant),
  },
};

export function keptTextStore(scope: Scope): KeptTextStore {
  const { rows, many, store } = appendTable(scope, keptTextTable);
  const own = (kept: string) =>
    thingsIn(scope).updateTable('keptText').where('owner', '=', scope.owner).where('id', '=', kept);
  const waiting = () => rows().where('row.settled', 'is', null).orderBy('row.at', 'desc').orderBy('row.id', 'desc');
  return {
    ...store,
    waiting: () => many(waiting()),
    ofSubject: (subject) => many(waiting().where('row.subject', '=', subject)),
    async settle({ id: kept, text: replaced, settled, settledAt }) {
      await own(kept)
        .set({ text: text.write(replaced), settled, settledAt: settledAt && instantText(settledAt) })
        .execute();
    },
    async discardOf(subject) {
      await thingsIn(scope)
        .deleteFrom('keptText')
        .where('owner', '=', scope.owner)
        .where('subject', '=', subject)
        .execute();
    },
  };
}
