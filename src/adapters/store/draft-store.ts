import { z } from 'zod';
import type { Draft } from '#domain/settings/draft.ts';
import type { DraftStore } from '#usecases/ports/draft-store.ts';
import { cleanText, json, text } from './column.ts';
import { keptTable } from './kept-table.ts';
import { ownRows, thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const texts = z.record(z.string(), z.string().transform(cleanText));

export const draftTable: Table<Draft> = {
  name: 'draft',
  columns: { ...keptColumns(), place: text, texts: json(texts) },
};

export function draftStore(scope: Scope): DraftStore {
  const { rows, many, first, store } = keptTable(scope, draftTable);
  return {
    ...store,
    ofPlace: (place) =>
      first(rows().where('row.place', '=', place).orderBy('row.changedAt', 'desc').orderBy('row.id', 'desc')),
    // The only character that stands between the address and the form, so this is the whole stretch.
    ofPage: (path) =>
      many(
        rows()
          .where('row.place', '>', `${path}#`)
          .where('row.place', '<', `${path}$`)
          .orderBy('row.changedAt', 'desc')
          .orderBy('row.id', 'desc'),
      ),
    async isAnyKept() {
      const draft = ownRows(scope, 'draft').where('row.removedAt', 'is', null);
      const version = ownRows(scope, 'keptText').where('row.settled', 'is', null);
      const { drafts, versions } = await thingsIn(scope)
        .selectNoFrom((question) => [
          question.exists(draft.clearSelect().select('row.id')).as('drafts'),
          question.exists(version.clearSelect().select('row.id')).as('versions'),
        ])
        .executeTakeFirstOrThrow();
      return Boolean(drafts) || Boolean(versions);
    },
    async discard(place) {
      await thingsIn(scope).deleteFrom('draft').where('owner', '=', scope.owner).where('place', '=', place).execute();
    },
  };
}
