import { thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import { toRow, type Table } from './table.ts';

/**
 * Adds a thing or replaces what stands under its id.
 * @throws Error when the id is somebody else's: a bug of the caller, and nothing is changed
 */
export async function upsert<T extends { readonly id: string }>(
  scope: Scope,
  table: Table<T, string>,
  thing: T,
): Promise<void> {
  const row = toRow(table, thing);
  const { numInsertedOrUpdatedRows } = await thingsIn(scope)
    .insertInto(table.name)
    .values({ ...row, owner: scope.owner })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where(`${table.name}.owner`, '=', scope.owner))
    .executeTakeFirst();
  if (!numInsertedOrUpdatedRows) throw new Error(`saving a ${table.name} under an id that belongs to somebody else`);
}
