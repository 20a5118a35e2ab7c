import { chmodSync, existsSync } from 'node:fs';
import DatabaseFile, { type Database as SqliteFile } from 'better-sqlite3';
import { fail, ok, type Result } from '#domain/result.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';

/** `BOWT` in ASCII: stands in the file's header, so that another program's database is never taken for ours. */
export const ourMark = 0x424f5754;

/** 4 MB instead of 16: checks and copies read everything once and would keep it; the rest is in the system's own cache. */
const cacheSize = 'cache_size = -4000';

/** Opens a file only if it is whole and ours, or new. */
export function openChecked(path: string): Result<SqliteFile, OpenFailure> {
  let file: SqliteFile | undefined;
  try {
    const isNew = path !== ':memory:' && !existsSync(path);
    file = new DatabaseFile(path, { timeout: 5000 });
    file.pragma(cacheSize);
    if (isNew) chmodSync(path, 0o600);
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

function refusal(file: string, error: unknown): OpenFailure | null {
  const code = error instanceof DatabaseFile.SqliteError ? error.code : '';
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return { kind: 'damaged', file };
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code)) return { kind: 'not-writable', file };
  // better-sqlite3 says so when the folder does not exist.
  return error instanceof TypeError ? { kind: 'not-writable', file } : null;
}

function examine(file: SqliteFile, path: string): OpenFailure | null {
  if (file.pragma('quick_check(1)', { simple: true }) !== 'ok') return { kind: 'damaged', file: path };
  const mark = file.pragma('application_id', { simple: true });
  const isEmpty = file.prepare('select count(*) = 0 from sqlite_schema').pluck().get() === 1;
  if (mark !== ourMark && !(mark === 0 && isEmpty)) return { kind: 'not-ours', file: path };
  // Also shows whether the file can be written at all.
  file.pragma(`application_id = ${ourMark}`);
  return null;
}
