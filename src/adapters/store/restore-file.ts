import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import DatabaseFile from 'better-sqlite3';
import { fail, ok, type Result } from '#domain/result.ts';
import type { RestoreFailure } from '#usecases/ports/keeping.ts';
import { planMigrations } from './migrate.ts';
import { connectSqlite } from './sqlite.ts';
import { openChecked } from './sqlite-file.ts';

type Restored = {
  /** Where the replaced file stands now; null if there was none. */
  readonly aside: string | null;
};

/**
 * Puts a backup in the place of the database file. Everything is checked on a copy first, and nothing is touched if
 * anything is wrong; the replaced file is kept as `<file>.replaced-<at>`.
 */
export async function restoreFile(
  from: string,
  to: string,
  at: Temporal.Instant,
): Promise<Result<Restored, RestoreFailure>> {
  if (!existsSync(from)) return fail({ kind: 'no-such-file' });
  const incoming = `${to}.incoming`;
  try {
    rmSync(incoming, { force: true });
    copyFileSync(from, incoming);
    chmodSync(incoming, 0o600);
    const refused = await examine(incoming);
    if (refused) return fail(refused);
    if (existsSync(to) && !isFree(to)) return fail({ kind: 'in-use' });
    const aside = existsSync(to)
      ? `${to}.replaced-${at.toString({ smallestUnit: 'second' }).replaceAll(':', '')}`
      : null;
    if (aside !== null) renameSync(to, aside);
    for (const end of ['-wal', '-shm']) rmSync(to + end, { force: true });
    renameSync(incoming, to);
    return ok({ aside });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|ENOSPC|EISDIR)/.test(code)) return fail({ kind: 'not-writable' });
    throw new Error('restoring a backup', { cause: error });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(incoming + end, { force: true });
  }
}

/** Whether a backup could be put in the place of the database: looks at a copy of it, and touches nothing else. */
export async function checkBackup(from: string, to: string): Promise<Result<Restored, RestoreFailure>> {
  if (!existsSync(from)) return fail({ kind: 'no-such-file' });
  const copy = `${to}.looked-at`;
  try {
    copyFileSync(from, copy);
    chmodSync(copy, 0o600);
    const refused = await examine(copy);
    return refused ? fail(refused) : ok({ aside: null });
  } catch (error) {
    throw new Error('looking at a backup', { cause: error });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(copy + end, { force: true });
  }
}

/** What is wrong with a copy of the file to restore. */
async function examine(path: string): Promise<RestoreFailure | null> {
  const opened = openChecked(path);
  if (!opened.ok) {
    const { kind } = opened.error;
    return { kind: kind === 'unreachable' ? 'not-writable' : kind };
  }
  const connected = connectSqlite(opened.value);
  try {
    if (opened.value.pragma('integrity_check(1)', { simple: true }) !== 'ok') return { kind: 'damaged' };
    const plan = await planMigrations(connected.db, 'sqlite');
    if (!plan.ok) return { kind: 'newer-schema' };
    if (plan.value.applied.length === 0) return { kind: 'not-ours' };
    opened.value.pragma('journal_mode = delete');
    return null;
  } finally {
    await connected.close();
  }
}

/** Only the last one to have a file open may end its write-ahead log, which also writes everything into the file. */
function isFree(path: string): boolean {
  let file: DatabaseFile.Database | undefined;
  try {
    file = new DatabaseFile(path, { timeout: 200 });
    return file.pragma('journal_mode = delete', { simple: true }) === 'delete';
  } catch (error) {
    // A damaged file may be replaced: that is what a backup is for.
    return !(error instanceof DatabaseFile.SqliteError && error.code.startsWith('SQLITE_BUSY'));
  } finally {
    file?.close();
  }
}
