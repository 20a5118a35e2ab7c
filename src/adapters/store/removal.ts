import type { Scope } from './scope.ts';
import { thingsIn } from './rows.ts';
import type { Table } from './table.ts';

/** A table and those whose rows leave with its rows. */
type Family = Pick<Table<unknown>, 'name' | 'parts'>;

type Target = { readonly table: string; readonly column: string; readonly value: string };

const targets = ({ name, parts = [] }: Family, id: string): readonly Target[] => [
  { table: name, column: 'id', value: id },
  ...parts.map((part) => ({ ...part, value: id })),
];

/** Sets `removedAt` from one value to another, and hides or shows what search knows of it. */
async function mark(
  scope: Scope,
  { table, column, value }: Target,
  { from, to }: { from: string | null; to: string | null },
) {
  const { db, owner } = scope;
  const { numUpdatedRows } = await thingsIn(scope)
    .updateTable(table)
    .set({ removedAt: to })
    .where('owner', '=', owner)
    .where(column, '=', value)
    .where('removedAt', from === null ? 'is' : '=', from)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  const those = thingsIn(scope)
    .selectFrom(table)
    .select('id')
    .where('owner', '=', owner)
    .where(column, '=', value)
    .where('removedAt', to === null ? 'is' : '=', to)
    .$castTo<{ id: string }>();
  await db
    .updateTable('searchDocument')
    .set({ hidden: to === null ? 0 : 1 })
    .where('owner', '=', owner)
    .where('kind', '=', table)
    .where('thingId', 'in', those)
    .execute();
  return true;
}

/** Takes a thing out of all lists, with its parts. */
export async function takeAway(scope: Scope, table: Family, { id, at }: { id: string; at: string }): Promise<boolean> {
  const [whole, ...parts] = targets(table, id);
  if (!whole || !(await mark(scope, whole, { from: null, to: at }))) return false;
  for (const part of parts) await mark(scope, part, { from: null, to: at });
  return true;
}

/** Brings a thing back, with those parts that left together with it. */
export async function bringBack(scope: Scope, table: Family, id: string): Promise<boolean> {
  const found = await thingsIn(scope)
    .selectFrom(table.name)
    .select('removedAt')
    .where('owner', '=', scope.owner)
    .where('id', '=', id)
    .where('removedAt', 'is not', null)
    .executeTakeFirst();
  if (typeof found?.['removedAt'] !== 'string') return false;
  for (const target of targets(table, id)) {
    await mark(scope, target, { from: found['removedAt'], to: null });
  }
  return true;
}
