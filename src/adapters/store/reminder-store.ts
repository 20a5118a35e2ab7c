import { sql } from 'kysely';
import type { ReminderStore } from '#usecases/ports/reminder-store.ts';
import { instant, instantText } from './column.ts';
import type { Scope } from './scope.ts';

export function reminderStore({ db, owner }: Scope): ReminderStore {
  const sent = () => db.selectFrom('reminderSent').select('at').where('owner', '=', owner);
  return {
    async mark(key, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('reminderSent')
        .values({ owner, key, at: instantText(at) })
        .onConflict((conflict) => conflict.columns(['owner', 'key']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    wasSent: async (key) => (await sent().where('key', '=', key).executeTakeFirst()) !== undefined,
    async whichSent(keys) {
      if (keys.length === 0) return new Set();
      const found = await sent().select('key').where('key', 'in', keys).execute();
      return new Set(found.map(({ key }) => key));
    },
    async sentAt(prefix) {
      const begins = sql<string>`substr(key, 1, ${Array.from(prefix).length})`;
      const found = await sent().where(begins, '=', prefix).orderBy('at').execute();
      return found.map(({ at }) => instant.read(at));
    },
  };
}
