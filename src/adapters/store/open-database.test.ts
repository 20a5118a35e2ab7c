import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '#test/servers/fresh-database.ts';
import { memoryOwner } from './memory-stores.ts';
import { databaseName, openDatabase } from './open-database.ts';
import { now } from './test/each-engine.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bowout-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file in the data folder, which only its owner can look into', async () => {
  const dataFolder = join(folder, 'data', 'bowout');
  const opened = await openDatabase({ databaseUrl: null, dataFolder });
  if (!opened.ok) throw new Error(opened.error.kind);
  expect([statSync(dataFolder).mode & 0o777, statSync(join(dataFolder, databaseName)).isFile()]).toEqual([0o700, true]);
  await opened.value.owners.add(memoryOwner, now);
  expect(await opened.value.storesOf(memoryOwner).applications.count()).toBe(0);
  expect(await opened.value.keeping.isWhole()).toBe(true);
  await opened.value.close();
});

test('the database that an address names', async () => {
  const fresh = await freshDatabase();
  const opened = await openDatabase({ databaseUrl: fresh.url, dataFolder: folder });
  if (!opened.ok) throw new Error(opened.error.kind);
  expect(await opened.value.owners.only()).toBeNull();
  expect(await opened.value.keeping.backup(join(folder, 'copy'))).toEqual({ ok: false, error: { kind: 'not-a-file' } });
  await opened.value.close();
  await fresh.drop();
});

test('a folder that cannot be made is said to be not writable', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await openDatabase({ databaseUrl: null, dataFolder: join(folder, 'file', 'data') })).toMatchObject({
    ok: false,
    error: { kind: 'not-writable' },
  });
});
