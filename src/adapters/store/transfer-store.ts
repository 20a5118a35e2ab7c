import type { Kept } from '#domain/kept.ts';
import { fail, ok } from '#domain/result.ts';
import type { Transfer, TransferRefusal } from '#usecases/ports/transfer.ts';
import { allTables } from './all-tables.ts';
import type { Cell } from './column.ts';
import { many, ownRows, paged, thingsIn } from './rows.ts';
import { together, type Scope } from './scope.ts';
import { indexWords } from './search-document.ts';
import { settingsStore, settingsFromFile } from './settings-store.ts';
import { fromRow, toRow, type Table } from './table.ts';

type AnyTable = Table<{ readonly id: string }, string>;

const leftOut = new Set(['mailAccount', 'calendarAccount', 'job', 'privateFact']);
const carried = (allTables as unknown as readonly AnyTable[]).filter(({ name }) => !leftOut.has(name));

/** SQLite takes no more than 32,766 values in one statement; a row has fewer than 40. */
const perInsert = 500;

class Refused extends Error {
  readonly detail: TransferRefusal;
  constructor(detail: TransferRefusal) {
    super(detail.kind);
    this.detail = detail;
  }
}

/** A value of a file as the cell that the column reads: what is nested is text in the database. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined ? null : JSON.stringify(value);
}

/** @throws Refused naming the table and the field that could not be read */
function readThing(table: AnyTable, thing: unknown): { readonly id: string } {
  if (typeof thing !== 'object' || thing === null)
    throw new Refused({ kind: 'not-understood', table: table.name, field: '' });
  const row = Object.fromEntries(Object.entries(thing).map(([field, value]) => [field, cellOf(value)]));
  try {
    return fromRow(table, row);
  } catch (error) {
    const field = error instanceof Error ? (error.message.split('.')[1] ?? '') : '';
    throw new Refused({ kind: 'not-understood', table: table.name, field });
  }
}

const isDangling = (error: unknown) => error instanceof Error && /foreign key/i.test(error.message);

async function insert(scope: Scope, table: AnyTable, things: readonly { readonly id: string }[]): Promise<number> {
  const rows = things.map((thing) => ({ ...toRow(table, thing), owner: scope.owner }));
  const { numInsertedOrUpdatedRows } = await thingsIn(scope)
    .insertInto(table.name)
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
    .catch((error: unknown) => {
      if (isDangling(error)) throw new Refused({ kind: 'incomplete', table: table.name });
      throw error;
    });
  if (table.words)
    for (const thing of things) await indexWords(scope, table as unknown as Table<Kept<string>>, thing as Kept<string>);
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/** Those of `things` that are not there yet: neither their words nor anything else of what is there may change. */
async function absent<T extends { readonly id: string }>(scope: Scope, table: AnyTable, things: readonly T[]) {
  const there = await thingsIn(scope)
    .selectFrom(table.name)
    .select('id')
    .where(
      'id',
      'in',
      things.map(({ id }) => id),
    )
    .execute();
  const known = new Set(there.map(({ id }) => id));
  return things.filter(({ id }) => !known.has(id));
}

export const transferStore = (scope: Scope): Transfer => ({
  tables: carried.map(({ name, columns }) => ({
    name,
    fields: ['id', ...Object.keys(columns).filter((field) => field !== 'id')],
  })),
  async read(name, page) {
    const table = carried.find((one) => one.name === name);
    return table ? await many(table, paged(ownRows(scope, name), page)) : [];
  },
  async write({ settings, tables }) {
    try {
      return await together(scope, async (within) => {
        let added = 0;
        let all = 0;
        for (const table of carried) {
          const things = (tables.get(table.name) ?? []).map((thing) => readThing(table, thing));
          all += things.length;
          for (let from = 0; from < things.length; from += perInsert) {
            const fresh = await absent(within, table, things.slice(from, from + perInsert));
            if (fresh.length > 0) added += await insert(within, table, fresh);
          }
        }
        const known = await settingsStore(within).read();
        const read = settingsFromFile(settings);
        if (!read) throw new Refused({ kind: 'not-understood', table: 'settings', field: '' });
        const isNew = known.name === '' && known.email === '';
        if (isNew) await settingsStore(within).save({ ...known, ...read });
        return ok({ added, there: all - added });
      });
    } catch (error) {
      if (error instanceof Refused) return fail(error.detail);
      throw error;
    }
  },
});
