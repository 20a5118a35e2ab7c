import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnerId } from '#domain/id.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import { keeping } from './keeping.ts';
import { openStores } from './open-stores.ts';
import { ownerStore } from './owner-store.ts';
import { passphraseLockStore } from './passphrase-lock-store.ts';
import { openPostgres } from './postgres.ts';
import { purgeRemoved } from './purge-removed.ts';
import { accessKeyStore, sessionStore } from './session-store.ts';
import { openSqlite } from './sqlite.ts';

/** The name of the database in the data folder. */
export const databaseName = 'bowout.sqlite';

/** For its owner only: others on this machine cannot look in. */
function prepareFolder(folder: string): Result<string, OpenFailure> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    return ok(folder);
  } catch {
    return fail({ kind: 'not-writable', file: folder });
  }
}

/** Opens the database that the settings name, brought up to date, with the stores that stand before any owner is known. */
export async function openDatabase({ databaseUrl, dataFolder }: { databaseUrl: string | null; dataFolder: string }) {
  const folder = prepareFolder(dataFolder);
  if (!folder.ok) return folder;
  const opened = databaseUrl ? await openPostgres(databaseUrl) : await openSqlite(join(dataFolder, databaseName));
  if (!opened.ok) return opened;
  const database = opened.value;
  return ok({
    owners: ownerStore(database),
    sessions: sessionStore(database),
    keys: accessKeyStore(database),
    locks: passphraseLockStore(database),
    storesOf: (owner: OwnerId) => openStores(database, owner),
    keeping: keeping(database),
    purge: (owner: OwnerId, before: Temporal.Instant) => purgeRemoved({ ...database, owner }, before),
    close: () => database.close(),
  });
}
