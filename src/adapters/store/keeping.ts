import { fail } from '#domain/result.ts';
import type { Keeping } from '#usecases/ports/keeping.ts';
import { backupFile } from './backup-file.ts';
import { dailyCopies, keepDailyCopy } from './daily-copy.ts';
import { erasePostgres, eraseSqlite } from './erase-everything.ts';
import type { OpenPostgres } from './postgres.ts';
import type { OpenSqlite } from './sqlite.ts';

/** On PostgreSQL, copies are the server's business (`pg_dump`). */
export function keeping(opened: OpenSqlite | OpenPostgres): Keeping {
  if (opened.engine === 'postgres') {
    return {
      backup: async () => fail({ kind: 'not-a-file' }),
      keepDailyCopy: async () => false,
      dailyCopies: async () => [],
      eraseEverything: () => erasePostgres(opened.db),
      isWhole: async () => true,
    };
  }
  const { db, file } = opened;
  return {
    backup: (to) => backupFile(file, to),
    keepDailyCopy: (day) => keepDailyCopy(file, day),
    dailyCopies: async () => dailyCopies(file),
    eraseEverything: () => eraseSqlite(db, file),
    isWhole: async () => file.pragma('integrity_check(1)', { simple: true }) === 'ok',
  };
}
