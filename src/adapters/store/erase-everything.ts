import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database as SqliteFile } from 'better-sqlite3';
import { sql, type Kysely } from 'kysely';
import { copiesFolder } from './daily-copy.ts';
import type { Database } from './schema.ts';

/** Deletes everybody with all that is theirs. TRUNCATE gives the files of the tables back at once. */
export async function erasePostgres(db: Kysely<Database>): Promise<void> {
  await sql`truncate table "owner" cascade`.execute(db);
}

/**
 * Deletes everybody with all that is theirs, and the copies that were kept beside the file. The file is written anew
 * without free pages, and the write-ahead log is emptied, so that nothing of it can be read from either.
 */
export async function eraseSqlite(db: Kysely<Database>, file: SqliteFile): Promise<void> {
  await db.deleteFrom('owner').execute();

  file.exec('vacuum');
  file.pragma('wal_checkpoint(truncate)');
  if (file.memory) return;
  rmSync(copiesFolder(file), { recursive: true, force: true });
  const folder = dirname(file.name);
  const name = basename(file.name);
  const copies = readdirSync(folder).filter(
    (one) => one.startsWith(`${name}.before-`) || one.startsWith(`${name}.replaced-`),
  );
  for (const copy of copies) rmSync(join(folder, copy), { force: true });
}
