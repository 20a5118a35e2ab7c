import type { Kysely } from 'kysely';
import { fail, ok, type Result } from '#domain/result.ts';
import { allMigrations } from './migrations/all-migrations.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import type { Database } from './schema.ts';
import type { Engine } from './scope.ts';

export type MigrationPlan = { readonly applied: readonly string[]; readonly pending: readonly string[] };

const tableOfApplied = 'kysely_migration';

/** What has run here and what has not; a database that knows more than this program is refused. */
export async function planMigrations(
  db: Kysely<Database>,
  engine: Engine,
): Promise<Result<MigrationPlan, OpenFailure>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const known = Object.keys(allMigrations(engine));
  if (!tables.some(({ name }) => name === tableOfApplied)) return ok({ applied: [], pending: known });
  const rows = await (db as unknown as Kysely<Record<string, { name: string }>>)
    .selectFrom(tableOfApplied)
    .select('name')
    .execute();
  const applied = rows.map(({ name }) => name);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) return fail({ kind: 'newer-schema', unknown });
  return ok({ applied, pending: known.filter((name) => !applied.includes(name)) });
}

/** Brings the schema up to date, wholly or not at all. Several processes at once are one after the other. */
export async function migrate(db: Kysely<Database>, engine: Engine): Promise<void> {
  const migrations = allMigrations(engine);
  const { Migrator } = await import('kysely/migration');
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw new Error('bringing the database up to date', { cause: error });
}
