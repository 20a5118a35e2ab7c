import DatabaseFile from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { BowoutSqliteDialect } from './sqlite-dialect.ts';

const opened = () => new Kysely<{ thing: { name: string } }>({ dialect: new BowoutSqliteDialect(new DatabaseFile()) });
type Db = ReturnType<typeof opened>;

const add = (db: Db, name: string) => db.insertInto('thing').values({ name }).execute();
const names = async (db: Db) => (await db.selectFrom('thing').select('name').execute()).map(({ name }) => name);

test('the one connection is had in turn: what was asked first comes first, and nothing comes into a transaction', async () => {
  const db = opened();
  await sql`create table thing (name text)`.execute(db);
  const failed = db.transaction().execute(async (within) => {
    await add(within, 'taken back');
    await new Promise((resolve) => setImmediate(resolve));
    throw new Error('halfway');
  });
  const others = ['one', 'two', 'three'].map((name) => add(db, name));
  const seen = names(db);
  await expect(failed).rejects.toThrow('halfway');
  await Promise.all(others);
  expect(await seen).toEqual(['one', 'two', 'three']);
});

test('a question that fails gives its turn to the next', async () => {
  const db = opened();
  const wrong = sql`select a from nowhere`.execute(db);
  const right = sql<{ one: number }>`select 1 as one`.execute(db);
  await expect(wrong).rejects.toThrow('nowhere');
  expect((await right).rows).toEqual([{ one: 1 }]);
});
