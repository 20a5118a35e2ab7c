import { chmodSync, existsSync } from 'node:fs';
import type { Database as SqliteFile } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { ok, type Result } from '#domain/result.ts';
import { migrate, planMigrations } from './migrate.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import type { Database } from './schema.ts';
import { BowoutSqliteDialect } from './sqlite-dialect.ts';
import { openChecked } from './sqlite-file.ts';

export type OpenSqlite = {
  readonly db: Kysely<Database>;
  readonly engine: 'sqlite';
  /** The open file itself, for copies and VACUUM. */
  readonly file: SqliteFile;
  readonly close: () => Promise<void>;
};

/**
 * Opens a database file, makes it if it is not there, and brings its schema up to date; before that, an existing file
 * is copied beside itself as `<file>.before-<migration>`. `:memory:` is a database of its own each time.
 */
export async function openSqlite(path: string): Promise<Result<OpenSqlite, OpenFailure>> {
  const opened = openChecked(path);
  if (!opened.ok) return opened;
  const connected = connectSqlite(opened.value);
  const plan = await planMigrations(connected.db, 'sqlite');
  if (!plan.ok) {
    await connected.close();
    return plan;
  }
  const [next] = plan.value.pending;
  if (next === undefined) return ok(connected);
  if (plan.value.applied.length > 0) copyBefore(opened.value, `${path}.before-${next}`);
  await migrate(connected.db, 'sqlite');
  return ok(connected);
}

/** Kysely on an open file; closing it closes the file. */
export function connectSqlite(file: SqliteFile): OpenSqlite {
  setUp(file);
  const db = new Kysely<Database>({ dialect: new BowoutSqliteDialect(file) });
  return {
    db,
    engine: 'sqlite',
    file,
    async close() {
      await db.destroy();
      file.close();
    },
  };
}

/** `synchronous = full`: what was answered is on the disk. `secure_delete`: what is deleted is overwritten. */
function setUp(file: SqliteFile) {
  file.pragma('journal_mode = wal');
  file.pragma('synchronous = full');
  file.pragma('foreign_keys = on');
  file.pragma('busy_timeout = 5000');
  file.pragma('secure_delete = on');
  file.pragma('temp_store = memory');
}

function copyBefore(file: SqliteFile, copy: string) {
  if (existsSync(copy)) return;
  file.prepare('vacuum into ?').run(copy);
  chmodSync(copy, 0o600);
}
