import { randomUUIDv7 } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Id, OwnerId } from '#domain/id.ts';
import { freshDatabase } from '#test/servers/fresh-database.ts';
import type { Stores } from '#usecases/ports/stores.ts';
import { openMemoryDatabase } from '../memory-stores.ts';
import { openStores } from '../open-stores.ts';
import { ownerStore } from '../owner-store.ts';
import { openPostgres } from '../postgres.ts';
import type { Database } from '../schema.ts';
import type { Engine } from '../scope.ts';

type Opened = { readonly db: Kysely<Database>; readonly engine: Engine; readonly close: () => Promise<void> };

export type EngineUnderTest = {
  readonly engine: Engine;
  /** The one database of this file. */
  readonly database: Opened;
  /** The stores of somebody new. */
  readonly newcomer: () => Promise<{ readonly owner: OwnerId; readonly stores: Stores }>;
};

export const newId = <Name extends string>() => randomUUIDv7() as Id<Name>;
export const now = Temporal.Instant.from('2026-11-23T09:00:00Z');

async function openFreshPostgres(): Promise<Opened> {
  const fresh = await freshDatabase();
  const opened = await openPostgres(fresh.url);
  if (!opened.ok) throw new Error(opened.error.kind);
  const close = async () => {
    await opened.value.close();
    await fresh.drop();
  };
  return { ...opened.value, close };
}

/** Runs one suite on both databases: the contract of every store. */
export function onEachEngine(what: string, suite: (under: EngineUnderTest) => void): void {
  describe.each([
    ['sqlite', openMemoryDatabase],
    ['postgres', openFreshPostgres],
  ] as const)(`${what} on %s`, (engine, open: () => Promise<Opened>) => {
    let database: Opened | undefined;
    const opened = () => {
      if (!database) throw new Error('the database opens before the tests run');
      return database;
    };
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database?.close());
    suite({
      engine,
      get database() {
        return opened();
      },
      async newcomer() {
        const owner = newId<'owner'>();
        await ownerStore(opened()).add(owner, now);
        return { owner, stores: openStores(opened(), owner) };
      },
    });
  });
}

/** As JSON: Temporal values have nothing that a deep comparison would look at. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
