import DatabaseFile from 'better-sqlite3';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openMemoryDatabase, memoryOwner } from '#adapters/store/memory-stores.ts';
import { openStores } from '#adapters/store/open-stores.ts';
import { ownerStore } from '#adapters/store/owner-store.ts';
import type { Database } from '#adapters/store/schema.ts';
import { BowoutSqliteDialect } from '#adapters/store/sqlite-dialect.ts';
import { newId, now } from '#adapters/store/test/each-engine.ts';
import { saveAll } from '#adapters/store/test/save-all.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { DoubtId } from '#domain/id.ts';
import { listApplications, listBoard } from '#usecases/list-applications.ts';
import type { OwnerUse } from '#usecases/ports/owner-use.ts';
import { readPeople } from '#usecases/read-people.ts';
import { readStand } from '#usecases/read-stand.ts';
import { readToday } from '#usecases/read-today.ts';

type Read = (use: OwnerUse, id: DoubtId) => Promise<unknown>;

/** A search with so many of everything that a page shows, and how many questions the database was asked. */
async function searchWith(many: number) {
  const file = new DatabaseFile((await openMemoryDatabase()).file.serialize());
  let asked = 0;
  const db = new Kysely<Database>({ dialect: new BowoutSqliteDialect(file), log: () => void (asked += 1) });
  await ownerStore({ db }).add(memoryOwner, now);
  const stores = openStores({ db, engine: 'sqlite' }, memoryOwner);
  for (let n = 0; n < many; n += 1) {
    const things = oneOfEach();
    await saveAll(stores, {
      ...things,
      application: { ...things.application, stage: 'interviewing', promisedBy: Temporal.PlainDate.from('2026-01-01') },
      doubt: { ...things.doubt, visitedSteps: [1, 6], settledAt: null },
      opinion: { ...things.opinion, token: '', receivedAt: now, messageId: '' },
      person: { ...things.person, keep: true, nextContactOn: Temporal.PlainDate.from('2026-01-01') },
      intakeItem: { ...things.intakeItem, fingerprint: String(n) },
      message: {
        ...things.message,
        id: newId<'message'>(),
        messageId: `<${n}@example.org>`,
        direction: 'in',
        inReplyTo: '<sent@example.org>',
        label: 'confirmed',
        at: now,
      },
    });
  }
  const [doubt] = await stores.doubts.unsettled();
  const use = { stores, clock: { now: () => now }, ids: { newId } } as unknown as OwnerUse;
  return async (read: Read) => {
    asked = 0;
    const shown = await read(use, doubt!.id);
    expect(shown).not.toBeNull();
    return asked;
  };
}

test.each<[string, Read]>([
  ['Today', (use) => readToday(use, 'Europe/Berlin')],
  ['the board', (use) => listBoard(use, [['interviewing'], ['offer']], 50)],
  ['the list', (use) => listApplications(use, { limit: 50 })],
  ['people', (use) => readPeople(use, '')],
  ['where you stand', (use, id) => readStand(use, id)],
])('%s asks the database as often for twenty as for two', async (_page, read) => {
  const few = await (await searchWith(2))(read);
  expect(few).toBeGreaterThan(0);
  expect(await (await searchWith(20))(read)).toBe(few);
});
