import { allTables } from './all-tables.ts';
import { instantText } from './column.ts';
import { thingsIn } from './rows.ts';
import { together, type Scope } from './scope.ts';

/** Deletes for good what was removed before then. What belonged to it goes with it, by the foreign keys. */
export const purgeRemoved = (scope: Scope, before: Temporal.Instant): Promise<number> =>
  together(scope, async (within) => {
    let count = 0;
    for (const table of allTables.toReversed()) {
      if ('removedAt' in table.columns) count += await purgeTable(within, table.name, instantText(before));
    }
    await thingsIn(within)
      .deleteFrom('keptText')
      .where('owner', '=', scope.owner)
      .where('settledAt', '<', instantText(before))
      .execute();
    return count;
  });

async function purgeTable(scope: Scope, table: string, before: string): Promise<number> {
  const gone = await thingsIn(scope)
    .deleteFrom(table)
    .where('owner', '=', scope.owner)
    .where('removedAt', '<', before)
    .returning('id')
    .$castTo<{ id: string }>()
    .execute();
  const documents = scope.db.deleteFrom('searchDocument').where('owner', '=', scope.owner);
  for (const { id } of gone) {
    await documents.where('kind', '=', table).where('thingId', '=', id).execute();
    if (table === 'application') await documents.where('applicationId', '=', id).execute();
  }
  return gone.length;
}
