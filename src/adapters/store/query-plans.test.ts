import DatabaseFile from 'better-sqlite3';
import { Kysely, type CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { memoryOwner, openMemoryDatabase } from './memory-stores.ts';
import { openStores } from './open-stores.ts';
import { ownerStore } from './owner-store.ts';
import type { Database } from './schema.ts';
import { BowoutSqliteDialect } from './sqlite-dialect.ts';
import { now } from './test/each-engine.ts';
import { reads } from './test/reads.ts';
import { saveAll } from './test/save-all.ts';

/** The stores of somebody, and what their SQL was. */
async function watched() {
  const file = new DatabaseFile((await openMemoryDatabase()).file.serialize());
  const asked: CompiledQuery[] = [];
  const db = new Kysely<Database>({
    dialect: new BowoutSqliteDialect(file),
    log: ({ query }) => void asked.push(query),
  });
  await ownerStore({ db }).add(memoryOwner, now);
  const plan = ({ sql, parameters }: CompiledQuery) =>
    (file.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[]).map(({ detail }) => detail);
  return { stores: openStores({ db, engine: 'sqlite' }, memoryOwner), asked, plan };
}

test('no question reads a whole table, and one about a certain thing reads only what belongs to it', async () => {
  const { stores, asked, plan } = await watched();
  const things = await saveAll(stores);
  const tooWide: string[] = [];
  for (const [name, read] of Object.entries(reads(things))) {
    asked.length = 0;
    await read(stores);
    for (const step of asked.filter(({ sql }) => /^\s*select/i.test(sql)).flatMap(plan)) {
      const isScan = step.startsWith('SCAN') && !/VIRTUAL TABLE|CONSTANT ROW/.test(step);
      const isOfOne = /\.(of|by)[A-Z]/.test(name) && name !== 'mailAccounts.byProtocol'; // of two
      if (isScan || (isOfOne && /\(owner=\?\)/.test(step))) tooWide.push(`${name}: ${step}`);
    }
  }
  expect(tooWide).toEqual([]);
});

test('things by their ids and mail since a moment are found without reading what else there is', async () => {
  const { stores, asked, plan } = await watched();
  const { application, person } = await saveAll(stores);
  asked.length = 0;
  await stores.applications.findMany([application.id, application.id]);
  await stores.people.findMany([person.id]);
  await stores.messages.received(now);
  const steps = asked.flatMap(plan).filter((step) => !step.startsWith('USE TEMP'));
  expect(steps).toHaveLength(3);
  expect(steps.filter((step) => /^SCAN|\(owner=\?\)/.test(step))).toEqual([]);
});
