import { chmodSync, existsSync } from 'node:fs';
import DatabaseFile, { type Database as SqliteFile } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { fail, ok, type Result } from '#domain/result.ts';
import { migrate, planMigrations } from './migrate.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import type { Database } from './schema.ts';
import { BowoutSqliteDialect } from './sqlite-dialect.ts';

/** `BOWT` in ASCII: stands in the file's header, so that another program's database is never taken for ours. */
export const applicationId = 0x424f5754;

export type OpenSqlite = {
  readonly db: Kysely<Database>;
  readonly engine: 'sqlite';
  /** The open file itself, for copies and VACUUM. */
  readonly file: SqliteFile;
  close(): Promise<void>;
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
  if (next !== undefined && plan.value.applied.length > 0) copyBefore(opened.value, `${path}.before-${next}`);
  if (next !== undefined) await migrate(connected.db, 'sqlite');
  return ok(connected);
}

/** Kysely on an open file; closing it closes the file. */
export function connectSqlite(file: SqliteFile): OpenSqlite {
  setUp(file);
  const db = new Kysely<Database>({ dialect: new BowoutSqliteDialect({ database: file }) });
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

const refusal = (file: string, error: unknown): OpenFailure | null => {
  const code = error instanceof DatabaseFile.SqliteError ? error.code : '';
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return { kind: 'damaged', file };
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)) return { kind: 'not-writable', file };
  return error instanceof TypeError ? { kind: 'not-writable', file } : null;
};

/** Opens a file only if it is whole and ours, or new. */
function openChecked(path: string): Result<SqliteFile, OpenFailure> {
  let file: SqliteFile | undefined;
  try {
    const isNew = path === ':memory:' || !existsSync(path);
    file = new DatabaseFile(path, { timeout: 5000 });
    if (isNew && path !== ':memory:') chmodSync(path, 0o600);
    const failure = examine(file, path);
    if (!failure) return ok(file);
    file.close();
    return fail(failure);
  } catch (error) {
    file?.close();
    const failure = refusal(path, error);
    if (failure) return fail(failure);
    throw new Error(`opening ${path}`, { cause: error });
  }
}

function examine(file: SqliteFile, path: string): OpenFailure | null {
  if (file.pragma('quick_check(1)', { simple: true }) !== 'ok') return { kind: 'damaged', file: path };
  const mark = file.pragma('application_id', { simple: true });
  if (mark === applicationId) {
    // A file that cannot be written shows it only here; nothing is changed by it.
    file.exec('begin immediate; rollback');
    return null;
  }
  const isEmpty = file.prepare('select count(*) = 0 from sqlite_schema').pluck().get() === 1;
  if (mark !== 0 || !isEmpty) return { kind: 'not-ours', file: path };
  file.pragma(`application_id = ${applicationId}`);
  return null;
}
