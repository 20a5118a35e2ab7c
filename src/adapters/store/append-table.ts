import { isDeepStrictEqual } from 'node:util';
import type { AppendStore } from '#usecases/ports/kept-store.ts';
import { first, many, named, ownRows, paged, thingsIn, unnamed, type Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { toRow, type Keys, type Table } from './table.ts';

export type AppendTable<T extends { readonly id: string }, Key extends string> = {
  readonly rows: () => Rows<T & Keys<Key>>;
  readonly many: (rows: Rows<T & Keys<Key>>) => Promise<readonly T[]>;
  readonly first: (rows: Rows<T & Keys<Key>>) => Promise<T | null>;
  readonly store: AppendStore<T>;
};

/** The reading and adding of things that are written once. */
export function appendTable<T extends { readonly id: string }, Key extends string>(
  scope: Scope,
  table: Table<T, Key>,
): AppendTable<T, Key> {
  const rows = () => ownRows(scope, table.name);
  const find = (id: string) => first(table, rows().where('row.id', '=', id));
  const store: AppendStore<T> = {
    find,
    all: (page) => many(table, paged(rows(), page)),
    async add(thing) {
      const row = toRow(table, thing);
      const { numInsertedOrUpdatedRows } = await thingsIn(scope)
        .insertInto(table.name)
        .values({ ...row, owner: scope.owner })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows) return;
      const there = await find(thing.id);
      if (there && isDeepStrictEqual(toRow(table, there), row)) return;
      throw new Error(`a ${table.name} is written once and not changed`);
    },
  };
  return {
    rows: () => named(rows()),
    many: (query) => many(table, unnamed(query)),
    first: (query) => first(table, unnamed(query)),
    store,
  };
}
