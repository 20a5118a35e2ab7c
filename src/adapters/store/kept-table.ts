import { sql } from 'kysely';
import type { Kept } from '#domain/kept.ts';
import type { KeptStore } from '#usecases/ports/kept-store.ts';
import { instantText } from './column.ts';
import { bringBack, takeAway } from './removal.ts';
import { first, many, named, ownRows, paged, thingsIn, unnamed, type AnyRows, type Rows } from './rows.ts';
import { together, type Scope } from './scope.ts';
import { indexWords } from './search-document.ts';
import type { Keys, Table } from './table.ts';
import { upsert } from './upsert.ts';

/** The reading of one kind of thing, and the operations that all kinds share. */
export type KeptTable<T extends Kept<string>, Key extends string> = {
  /** Those that are not removed. */
  readonly rows: () => Rows<T & Keys<Key>>;
  readonly many: (rows: Rows<T & Keys<Key>>) => Promise<readonly T[]>;
  readonly first: (rows: Rows<T & Keys<Key>>) => Promise<T | null>;
  readonly store: KeptStore<T>;
};

export function keptTable<T extends Kept<string>, Key extends string>(
  scope: Scope,
  table: Table<T, Key>,
): KeptTable<T, Key> {
  let begun: AnyRows | undefined;
  /** Every question begins alike, and that is built once: Kysely never changes what it has built. */
  const rows = () => (begun ??= ownRows(scope, table.name).where('row.removedAt', 'is', null));
  const removed = () => ownRows(scope, table.name).where('row.removedAt', 'is not', null);
  /** SQLite without statistics takes an index of the owner's for it and reads everything; `+` forbids that. */
  const byIds = (ids: readonly string[]) =>
    thingsIn(scope)
      .selectFrom(`${table.name} as row`)
      .selectAll()
      .where(scope.engine === 'sqlite' ? sql<string>`+"row"."owner"` : sql<string>`"row"."owner"`, '=', scope.owner)
      .where('row.removedAt', 'is', null)
      .where('row.id', 'in', ids);
  const store: KeptStore<T> = {
    find: (id) => first(table, rows().where('row.id', '=', id)),
    findMany: async (ids) => (ids.length === 0 ? [] : many(table, byIds(ids))),
    all: (page) => many(table, paged(rows(), page)),
    save: (thing) =>
      together(scope, async (within) => {
        await upsert(within, table, thing);
        await indexWords(within, table, thing);
      }),
    remove: (id, at) => together(scope, (within) => takeAway(within, table, { id, at: instantText(at) })),
    restore: (id) => together(scope, (within) => bringBack(within, table, id)),
    removed: (limit) => {
      const lastFirst = removed().orderBy('row.removedAt', 'desc').orderBy('row.id', 'desc');
      return many(table, limit === undefined ? lastFirst : lastFirst.limit(limit));
    },
  };
  return {
    rows: () => named(rows()),
    many: (query) => many(table, unnamed(query)),
    first: (query) => first(table, unnamed(query)),
    store,
  };
}
