import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import DatabaseFile from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keeping } from './keeping.ts';
import { memoryOwner } from './memory-stores.ts';
import { openStores } from './open-stores.ts';
import { ownerStore } from './owner-store.ts';
import type { OpenPostgres } from './postgres.ts';
import { restoreFile } from './restore-file.ts';
import { openSqlite, type OpenSqlite } from './sqlite.ts';
import { now, onEachEngine } from './test/each-engine.ts';
import { saveAll } from './test/save-all.ts';
import { oneOfEach } from './test/things.ts';

let folder = '';
let opened: OpenSqlite[] = [];
const at = (name: string) => join(folder, name);

async function open(name = 'bowout.sqlite'): Promise<OpenSqlite> {
  const result = await openSqlite(at(name));
  if (!result.ok) throw new Error(result.error.kind);
  opened.push(result.value);
  return result.value;
}

async function openFilled() {
  const database = await open();
  await ownerStore(database).add(memoryOwner, now);
  const stores = openStores(database, memoryOwner);
  return { database, stores, things: await saveAll(stores), keeper: keeping(database) };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bowout-store-'));
  opened = [];
});
afterEach(async () => {
  for (const database of opened) if (database.file.open) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  test('is one whole file with everything in it, for its owner only', async () => {
    const { keeper } = await openFilled();
    const made = await keeper.backup(at('copy.db'));
    expect(made).toEqual({ ok: true, value: { bytes: statSync(at('copy.db')).size } });
    expect(statSync(at('copy.db')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
    const copy = await open('copy.db');
    expect(await openStores(copy, memoryOwner).applications.count()).toBe(1);
    expect(await keeping(copy).isWhole()).toBe(true);
  });

  test('never writes over a file, and says so where it may not write', async () => {
    const { keeper } = await openFilled();
    writeFileSync(at('there.db'), 'mine');
    expect(await keeper.backup(at('there.db'))).toEqual({ ok: false, error: { kind: 'exists' } });
    expect(readFileSync(at('there.db'), 'utf8')).toBe('mine');
    expect(await keeper.backup(at('no/such/folder.db'))).toEqual({ ok: false, error: { kind: 'not-writable' } });
  });
});

describe('restoring', () => {
  async function backedUp() {
    const { database, stores, things, keeper } = await openFilled();
    await keeper.backup(at('copy.db'));
    await stores.applications.save({ ...things.application, note: 'written after the backup' });
    return { database, things };
  }

  test('brings back the state of the backup and keeps the replaced file', async () => {
    const { database, things } = await backedUp();
    await database.close();
    const restored = await restoreFile(at('copy.db'), at('bowout.sqlite'), now);
    expect(restored).toEqual({ ok: true, value: { aside: at('bowout.sqlite.replaced-2026-11-23T090000Z') } });
    const note = async (name: string) =>
      (await openStores(await open(name), memoryOwner).applications.find(things.application.id))?.note;
    expect(await note('bowout.sqlite')).toBe('');
    expect(await note('bowout.sqlite.replaced-2026-11-23T090000Z')).toBe('written after the backup');
  });

  test('works where there is no database yet', async () => {
    await backedUp();
    expect(await restoreFile(at('copy.db'), at('new.sqlite'), now)).toEqual({ ok: true, value: { aside: null } });
    expect(await openStores(await open('new.sqlite'), memoryOwner).applications.count()).toBe(1);
  });

  test('replaces a damaged database', async () => {
    await backedUp();
    writeFileSync(at('broken.sqlite'), 'this was a database once'.repeat(100));
    expect(await restoreFile(at('copy.db'), at('broken.sqlite'), now)).toMatchObject({ ok: true });
  });

  const spoilt: [string, string, () => void][] = [
    ['a text', 'damaged', () => writeFileSync(at('bad.db'), 'Dear Mara,\n'.repeat(500))],
    ['an empty file', 'not-ours', () => writeFileSync(at('bad.db'), '')],
    [
      "another program's database",
      'not-ours',
      () => void new DatabaseFile(at('bad.db')).exec('create table t (x)').close(),
    ],
    [
      'a newer schema',
      'newer-schema',
      () => {
        copyFileSync(at('copy.db'), at('bad.db'));
        const file = new DatabaseFile(at('bad.db'));
        file.exec(`insert into kysely_migration (name, timestamp) values ('2999-01-01-001-later', '')`).close();
      },
    ],
    [
      'a file with a torn page',
      'damaged',
      () => {
        const bytes = readFileSync(at('copy.db'));
        bytes.fill(0x5a, 4096 * 3, 4096 * 9);
        writeFileSync(at('bad.db'), bytes);
      },
    ],
    ['a file cut short', 'damaged', () => writeFileSync(at('bad.db'), readFileSync(at('copy.db')).subarray(0, 70_000))],
    ['nothing', 'no-such-file', () => undefined],
  ];
  test.each(spoilt)('refuses %s as %s and touches nothing', async (_what, kind, spoil) => {
    const { database } = await backedUp();
    await database.close();
    spoil();
    const before = readFileSync(at('bowout.sqlite'));
    const names = readdirSync(folder);
    expect(await restoreFile(at('bad.db'), at('bowout.sqlite'), now)).toEqual({ ok: false, error: { kind } });
    expect(readFileSync(at('bowout.sqlite')).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(names);
  });

  test('refuses while Bowout runs on the file', async () => {
    const { things, database } = await backedUp();
    expect(await restoreFile(at('copy.db'), at('bowout.sqlite'), now)).toEqual({
      ok: false,
      error: { kind: 'in-use' },
    });
    const { note } = (await openStores(database, memoryOwner).applications.find(things.application.id))!;
    expect(note).toBe('written after the backup');
  });
});

describe('a copy a day', () => {
  test('is made once, and those of a week are kept', async () => {
    const { keeper } = await openFilled();
    const first = Temporal.PlainDate.from('2026-11-20');
    expect(await keeper.dailyCopies()).toEqual([]);
    expect(await keeper.keepDailyCopy(first)).toBe(true);
    expect(await keeper.keepDailyCopy(first)).toBe(false);
    for (let day = 1; day < 9; day += 1) await keeper.keepDailyCopy(first.add({ days: day }));
    const kept = (await keeper.dailyCopies()).map(String);
    expect(kept).toEqual(['28', '27', '26', '25', '24', '23', '22'].map((day) => `2026-11-${day}`));
    const copy = await open('copies/bowout-2026-11-28.db');
    expect(await openStores(copy, memoryOwner).applications.count()).toBe(1);
  });
});

describe('erasing', () => {
  const everyFile = (path: string): Buffer[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? everyFile(join(path, entry.name)) : [readFileSync(join(path, entry.name))],
    );
  const isAnywhere = (word: string) =>
    everyFile(folder).some((bytes) => bytes.includes(word) || bytes.includes(word.toLowerCase()));

  test('leaves not a word of anybody in any file of the folder', async () => {
    const { stores, things, keeper, database } = await openFilled();
    const secret = 'Xylophonweltmeisterschaft';
    for (let index = 0; index < 200; index += 1) {
      const { application } = oneOfEach();
      await stores.applications.save({ ...application, company: secret, note: `${secret} `.repeat(50) });
    }
    await stores.settings.save({ ...(await stores.settings.read()), signature: secret });
    await stores.keptTexts.add({ ...oneOfEach().keptText, text: secret });
    await stores.letters.remove(things.letter.id, now);
    await keeper.keepDailyCopy(Temporal.PlainDate.from('2026-11-23'));
    await keeper.backup(at('bowout.sqlite.before-2026-11-24-001'));
    expect(isAnywhere(secret)).toBe(true);
    await keeper.eraseEverything();
    expect(isAnywhere(secret)).toBe(false);
    expect(existsSync(at('copies'))).toBe(false);
    expect(await ownerStore(database).only()).toBeNull();
    expect(await keeper.isWhole()).toBe(true);
  });

  test('leaves alone what lies in the folder and is not ours', async () => {
    const { keeper } = await openFilled();
    writeFileSync(at('bowout.sqlite-notes.txt'), 'mine');
    writeFileSync(at('letter.replaced-1'), 'mine');
    await keeper.eraseEverything();
    expect([existsSync(at('bowout.sqlite-notes.txt')), existsSync(at('letter.replaced-1'))]).toEqual([true, true]);
  });

  test('what one deletes for good is overwritten at once', async () => {
    const { stores, database, things } = await openFilled();
    const secret = 'Xylophonweltmeisterschaft';
    await stores.applications.save({ ...things.application, note: secret, company: secret });
    await stores.applications.remove(things.application.id, now);
    await stores.purge(now.add({ hours: 1 }));
    await database.close();
    expect(isAnywhere(secret)).toBe(false);
  });
});

onEachEngine('erasing everything', (under) => {
  test('leaves nobody and nothing', async () => {
    const { stores } = await under.newcomer();
    await saveAll(stores);
    const { db, engine } = under.database;
    await (
      engine === 'sqlite' ? keeping(under.database as OpenSqlite) : keeping(under.database as OpenPostgres)
    ).eraseEverything();
    expect(await ownerStore({ db }).only()).toBeNull();
    expect([await stores.applications.count(), await stores.entries.all(), await stores.search.find('mara')]).toEqual([
      0,
      [],
      [],
    ]);
  });
});

test('on PostgreSQL, copies are the business of the server', async () => {
  const keeper = keeping({ engine: 'postgres' } as OpenPostgres);
  expect(await keeper.backup('/nowhere')).toEqual({ ok: false, error: { kind: 'not-a-file' } });
  expect([await keeper.keepDailyCopy(Temporal.PlainDate.from('2026-11-23')), await keeper.dailyCopies()]).toEqual([
    false,
    [],
  ]);
  expect(await keeper.isWhole()).toBe(true);
});
