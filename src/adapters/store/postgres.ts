import { Kysely, PostgresDialect } from 'kysely';
import { fail, ok, type Result } from '#domain/result.ts';
import { migrate, planMigrations } from './migrate.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import type { Database } from './schema.ts';

export type OpenPostgres = {
  readonly db: Kysely<Database>;
  readonly engine: 'postgres';
  close(): Promise<void>;
};

/** Opens the database at `url` (libpq's form, `postgres://…`) and brings its schema up to date. */
export async function openPostgres(url: string): Promise<Result<OpenPostgres, OpenFailure>> {
  // The driver is only loaded where there is a PostgreSQL.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  const close = () => db.destroy();
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    return fail({ kind: 'unreachable', code: error instanceof Error && 'code' in error ? String(error.code) : '' });
  }
  const plan = await planMigrations(db, 'postgres');
  if (!plan.ok) {
    await close();
    return plan;
  }
  if (plan.value.pending.length > 0) await migrate(db, 'postgres');
  return ok({ db, engine: 'postgres', close });
}
