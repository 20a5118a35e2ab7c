import DatabaseFile from 'better-sqlite3';
import type { OwnerId } from '#domain/id.ts';
import type { Stores } from '#usecases/ports/stores.ts';
import { openStores } from './open-stores.ts';
import { ownerStore } from './owner-store.ts';
import { connectSqlite, openSqlite, type OpenSqlite } from './sqlite.ts';

let template: Promise<Buffer> | undefined;

async function makeTemplate(): Promise<Buffer> {
  const opened = await openSqlite(':memory:');
  if (!opened.ok) throw new Error(`a database in memory: ${opened.error.kind}`);
  const image = opened.value.file.serialize();
  await opened.value.close();
  return image;
}

/** An empty database in memory with today's schema: made once a process, and copied. */
export async function openMemoryDatabase(): Promise<OpenSqlite> {
  const image = await (template ??= makeTemplate());
  return connectSqlite(new DatabaseFile(image));
}

/** The one whose stores `openMemoryStores` opens. */
export const memoryOwner = '01900000-0000-7000-8000-000000000001' as OwnerId;

/** Real stores on a database in memory of their own, for tests and nothing that should last. */
export async function openMemoryStores(): Promise<Stores> {
  const database = await openMemoryDatabase();
  await ownerStore(database).add(memoryOwner, Temporal.Instant.from('2026-01-01T00:00:00Z'));
  return openStores(database, memoryOwner);
}
