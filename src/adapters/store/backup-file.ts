import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import DatabaseFile, { type Database as SqliteFile } from 'better-sqlite3';
import { fail, ok, type Result } from '#domain/result.ts';
import type { BackupFailure } from '#usecases/ports/keeping.ts';

/**
 * Copies an open database into one file, page by page while others go on writing, and looks at all of the copy before
 * it gets its name. It is readable by its owner alone.
 */
export async function backupFile(
  file: SqliteFile,
  to: string,
): Promise<Result<{ readonly bytes: number }, BackupFailure>> {
  if (existsSync(to)) return fail({ kind: 'exists' });
  const unchecked = `${to}.unchecked`;
  try {
    rmSync(unchecked, { force: true });
    await file.backup(unchecked);
    chmodSync(unchecked, 0o600);
    if (!isWholeAlone(unchecked)) return fail({ kind: 'damaged' });
    renameSync(unchecked, to);
    return ok({ bytes: statSync(to).size });
  } catch (error) {
    if (isRefused(error)) return fail({ kind: 'not-writable' });
    throw new Error('making a backup', { cause: error });
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(unchecked + end, { force: true });
  }
}

/** Looks at every page; leaves the file without a write-ahead log beside it. */
function isWholeAlone(path: string): boolean {
  const copy = new DatabaseFile(path);
  try {
    copy.pragma('journal_mode = delete');
    return copy.pragma('integrity_check(1)', { simple: true }) === 'ok';
  } finally {
    copy.close();
  }
}

function isRefused(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|ENOSPC|SQLITE_(CANTOPEN|READONLY|IOERR|FULL))/.test(code);
}
