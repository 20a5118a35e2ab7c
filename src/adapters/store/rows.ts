import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Cell } from './column.ts';
import type { Things } from './schema.ts';
import type { Scope } from './scope.ts';
import { fromRow, type Row, type Table } from './table.ts';

/** A query for things of one kind, whose columns are their fields. */
export type Rows<T> = SelectQueryBuilder<{ row: Row<T> }, 'row', Row<T>>;

type AnyRow = Readonly<Record<string, Cell>>;
/** The same when only the columns that all tables have matter. */
export type AnyRows = SelectQueryBuilder<{ row: AnyRow }, 'row', AnyRow>;

/** The same database, seen as tables of things. */
export const thingsIn = ({ db }: Pick<Scope, 'db'>) => db as unknown as Kysely<Things>;

/**
 * The owner's rows, removed ones included. Every reading of a thing begins here: none is without an owner, whose id stands
 * in the statement itself. As a parameter it made SQLite plan every ordered query anew each time it was bound, which cost
 * four times what the query did.
 */
export const ownRows = (scope: Scope, table: string): AnyRows =>
  thingsIn(scope).selectFrom(`${table} as row`).selectAll().where('row.owner', '=', sql.lit(scope.owner));

/** To ask for fields by name; the mapping guarantees that they are the columns. */
export const named = <T>(rows: AnyRows) => rows as unknown as Rows<T>;
export const unnamed = <T>(rows: Rows<T>) => rows as unknown as AnyRows;

export async function many<T>(table: Table<T, string>, rows: AnyRows): Promise<readonly T[]> {
  const found = await rows.execute();
  return found.map((row) => fromRow(table, row));
}

/** The same with only the columns of a narrowed table. */
export const manyNarrowed = <T, All extends T>(table: Table<T>, rows: Rows<All>): Promise<readonly T[]> =>
  many(
    table,
    unnamed(rows)
      .clearSelect()
      .select(Object.keys(table.columns).map((field) => `row.${field}` as const)),
  );

export async function first<T>(table: Table<T, string>, rows: AnyRows): Promise<T | null> {
  const [found] = await many(table, rows.limit(1));
  return found ?? null;
}

export type Page = { readonly limit?: number | undefined; readonly after?: string | undefined };

/** One page in the order of the ids, which is the order of age. */
export function paged(rows: AnyRows, { limit, after }: Page = {}): AnyRows {
  const from = after === undefined ? rows : rows.where('row.id', '>', after);
  const ordered = from.orderBy('row.id');
  return limit === undefined ? ordered : ordered.limit(limit);
}

/** A page by number for lists in another order. */
export function stretch<T>(rows: Rows<T>, { limit, offset }: { limit?: number; offset?: number } = {}): Rows<T> {
  if (limit === undefined) return rows;
  return offset === undefined ? rows.limit(limit) : rows.limit(limit).offset(offset);
}

/** For `in`: SQL knows no empty list, and no id or word of ours is empty. */
export const orNone = <V extends string>(values: readonly V[]): readonly (V | '')[] =>
  values.length === 0 ? [''] : values;
