import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { freshDatabase } from './fresh-database.ts';

const one = await freshDatabase();
const other = await freshDatabase();
afterAll(async () => {
  await one.drop();
  await other.drop();
});

test('each database is empty and apart from the others', async () => {
  const a = new pg.Client({ connectionString: one.url });
  const b = new pg.Client({ connectionString: other.url });
  await Promise.all([a.connect(), b.connect()]);
  await a.query('create table letter (subject text)');
  await a.query(`insert into letter values ('Grüße')`);
  expect((await a.query(`select lower(subject) as subject from letter where upper(subject) = 'GRÜßE'`)).rows).toEqual([
    { subject: 'grüße' },
  ]);
  await expect(b.query('select * from letter')).rejects.toThrow('does not exist');
  await Promise.all([a.end(), b.end()]);
});
