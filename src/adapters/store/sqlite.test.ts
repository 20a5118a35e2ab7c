import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import DatabaseFile from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryOwner } from './memory-stores.ts';
import { openStores } from './open-stores.ts';
import { ownerStore } from './owner-store.ts';
import { openSqlite } from './sqlite.ts';
import { now } from './test/each-engine.ts';
import { oneOfEach } from './test/things.ts';

let folder = '';
const file = () => join(folder, 'bowout.sqlite');

async function opened(path = file()) {
  const result = await openSqlite(path);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** Does something to the closed file with SQL of its own. */
const meddle = (statements: string) => void new DatabaseFile(file()).exec(statements).close();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bowout-sqlite-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a new file is made for its owner only, with the promised settings', async () => {
  const database = await opened();
  const pragma = (name: string) => database.file.pragma(name, { simple: true });
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'busy_timeout'].map(pragma)).toEqual([
    'wal',
    2,
    1,
    1,
    5000,
  ]);
  await database.close();
});

test('what was saved is there after opening again, without a copy when nothing is to be brought up to date', async () => {
  const first = await opened();
  await ownerStore(first).add(memoryOwner, now);
  await openStores(first, memoryOwner).applications.save(oneOfEach().application);
  await first.close();
  const second = await opened();
  expect(await ownerStore(second).only()).toBe(memoryOwner);
  expect(await openStores(second, memoryOwner).applications.count()).toBe(1);
  await second.close();
  expect(readdirSync(folder)).toEqual(['bowout.sqlite']);
});

test('before it is brought up to date, the file is copied', async () => {
  await (await opened()).close();
  const index = 'application_owner_answerDueBy';
  meddle(`drop index "${index}"; delete from kysely_migration where name like '%-index-${index}'`);
  const hasIndex = (path: string) => {
    const looked = new DatabaseFile(path);
    const found = looked.prepare(`select count(*) from sqlite_master where name = '${index}'`).pluck();
    const count = found.get();
    looked.close();
    return count === 1;
  };
  await (await opened()).close();
  expect(hasIndex(file())).toBe(true);
  const copies = readdirSync(folder).filter((name) =>
    /^bowout\.sqlite\.before-2026-11-24-\d{3}-index-application_owner_answerDueBy$/.test(name),
  );
  expect(copies).toHaveLength(1);
  const copy = join(folder, copies[0]!);
  expect([hasIndex(copy), statSync(copy).mode & 0o777]).toEqual([false, 0o600]);
});

test('a migration that fails leaves everything as it was', async () => {
  await (await opened()).close();
  meddle(`delete from kysely_migration where name like '%-create-job'`);
  const before = new DatabaseFile(file()).prepare('select count(*) from kysely_migration').pluck().get();
  await expect(openSqlite(file())).rejects.toThrow('bringing the database up to date');
  expect(new DatabaseFile(file()).prepare('select count(*) from kysely_migration').pluck().get()).toBe(before);
});

test('two programs that open a new file at once both get it', async () => {
  const module = JSON.stringify(new URL('./sqlite.ts', import.meta.url).href);
  const program = `const { openSqlite } = await import(${module});
    const opened = await openSqlite(process.argv[1]);
    console.log(opened.ok); await opened.value.close();`;
  const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program, file()]);
  const answers = await Promise.all([run(), run(), run()]);
  expect(answers.map(({ stdout }) => stdout.trim())).toEqual(['true', 'true', 'true']);
});

const refused: [string, string, () => void][] = [
  ['a text', 'damaged', () => writeFileSync(file(), 'Dear Mara,\n'.repeat(500))],
  ["another program's database", 'not-ours', () => meddle('create table t (x)')],
  ['a folder', 'not-writable', () => rmSync(folder, { recursive: true })],
];
test.each(refused)('%s is refused as %s', async (_what, kind, make) => {
  make();
  expect(await openSqlite(file())).toMatchObject({ ok: false, error: { kind, file: file() } });
});

test('a schema of a newer Bowout is refused and not touched', async () => {
  await (await opened()).close();
  meddle(`insert into kysely_migration (name, timestamp) values ('2999-01-01-001-later', '')`);
  expect(await openSqlite(file())).toEqual({
    ok: false,
    error: { kind: 'newer-schema', unknown: ['2999-01-01-001-later'] },
  });
  expect(readdirSync(folder)).toEqual(['bowout.sqlite']);
});

test('a cell that no version of ours wrote is named, not guessed', async () => {
  const database = await opened();
  await ownerStore(database).add(memoryOwner, now);
  const stores = openStores(database, memoryOwner);
  const { application } = oneOfEach();
  await stores.applications.save(application);
  for (const [column, value] of [
    ['stage', 'maybe'],
    ['contractSigned', 7],
    ['outlook', '{}'],
    ['stageChangedAt', 'yesterday'],
  ] as const) {
    database.file.prepare(`update application set "${column}" = ?`).run(value);
    await expect(stores.applications.find(application.id)).rejects.toThrow(`reading application.${column}`);
    await stores.applications.save(application);
  }
  await database.close();
});
