import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../scope.ts';
import { firstSchema } from './2026-11-23.ts';
import { secondDay } from './2026-11-24.ts';
import type { Statement } from './statements.ts';

/** By day; each file keeps its order. */
const days: readonly (readonly [day: string, statements: readonly Statement[]])[] = [
  ['2026-11-23', firstSchema],
  ['2026-11-24', secondDay],
];

/** All migrations of one engine, by name; names sort in the order in which they run. */
export function allMigrations(engine: Engine): Record<string, Migration> {
  const named = days.flatMap(([day, statements]) =>
    statements.map(({ name, [engine]: ddl }, index) => {
      const up: Migration['up'] = async (db) => {
        if (ddl !== null) await sql.raw(ddl).execute(db);
      };
      return [`${day}-${String(index + 1).padStart(3, '0')}-${name}`, { up }] as const;
    }),
  );
  return Object.fromEntries(named);
}
