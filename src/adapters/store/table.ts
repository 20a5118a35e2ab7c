import type { Kept } from '#domain/kept.ts';
import { id, instant, maybe, type Cell, type Column } from './column.ts';

export type Columns<T> = { readonly [Field in keyof T]-?: Column<T[Field]> };

/** Where the things of one kind are kept: a column for every field, of the same name. */
export type Table<T, Key extends string = never> = {
  readonly name: string;
  readonly columns: Columns<T>;
  /** Columns beside the fields that only serve to find it. */
  readonly keys?: { readonly [Name in Key]: (thing: T) => string | null };
  /** Tables whose rows leave with a row of this one, and come back with it; each with the column that points here. */
  readonly parts?: readonly { readonly table: string; readonly column: string }[];
  /** What a search finds it by; null: nothing. */
  readonly words?: (thing: T) => Words | null;
};

export type Words = {
  readonly applicationId: string | null;
  /** Names and subjects: found first. */
  readonly title: readonly string[];
  readonly body: readonly string[];
};

/** What `keys` add to a row. */
export type Keys<Key extends string> = { readonly [Name in Key]: string | null };

type CellOf<V> = V extends null ? null : V extends number ? V : V extends boolean ? 0 | 1 : string;

/** A row as both databases give it. */
export type Row<T> = { readonly [Field in keyof T]: CellOf<T[Field]> } & { readonly owner: string };

export const keptColumns = <I extends string>(): Columns<Kept<I>> => ({
  id: id<I>(),
  createdAt: instant,
  changedAt: instant,
  removedAt: maybe(instant),
});

/** The same table, of which only some fields are read: where there are many rows, the others cost most. */
export const narrowed = <T, Field extends keyof T & string>(
  { name, columns }: Table<T, string>,
  fields: readonly Field[],
): Table<Pick<T, Field>> => ({
  name,
  columns: Object.fromEntries(fields.map((field) => [field, columns[field]])) as unknown as Columns<Pick<T, Field>>,
});

type Entries<T> = readonly (readonly [keyof T & string, Column<T[keyof T]>])[];

/** The columns as a list, made once a table: every row that is read goes through it. */
const listed = new WeakMap<object, Entries<never>>();

function entries<T>({ columns }: Table<T, string>): Entries<T> {
  const known = listed.get(columns) as Entries<T> | undefined;
  if (known) return known;
  const made = Object.entries(columns) as unknown as Entries<T>;
  listed.set(columns, made as unknown as Entries<never>);
  return made;
}

export function toRow<T>(table: Table<T, string>, thing: T): Record<string, Cell> {
  const fields = entries(table).map(([field, column]) => [field, column.write(thing[field])]);
  const keys = Object.entries<(thing: T) => Cell>(table.keys ?? {}).map(([name, key]) => [name, key(thing)]);
  return Object.fromEntries([...fields, ...keys]) as Record<string, Cell>;
}

/** @throws Error naming the column that could not be read */
export function fromRow<T>(table: Table<T, string>, row: Readonly<Record<string, Cell>>): T {
  const thing: Record<string, unknown> = {};
  let reading = '';
  try {
    for (const [field, column] of entries(table)) {
      reading = field;
      thing[field] = column.read(row[field] ?? null);
    }
  } catch (cause) {
    throw new Error(`reading ${table.name}.${reading}`, { cause });
  }
  return thing as T;
}
