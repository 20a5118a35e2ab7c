import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '#test/servers/fresh-database.ts';
import { openPostgres } from './postgres.ts';

test('a server that does not answer is said to be unreachable', async () => {
  expect(await openPostgres('postgres://nobody@127.0.0.1:1/none')).toEqual({
    ok: false,
    error: { kind: 'unreachable', code: 'ECONNREFUSED' },
  });
});

test('opening it again changes nothing, several at once are one after the other, a newer schema is refused', async () => {
  const fresh = await freshDatabase();
  const { url } = fresh;
  const opened = await Promise.all([openPostgres(url), openPostgres(url), openPostgres(url)]);
  expect(opened.map(({ ok }) => ok)).toEqual([true, true, true]);
  const [one] = opened;
  if (!one.ok) throw new Error(one.error.kind);
  await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-001-later', '')`.execute(one.value.db);
  expect(await openPostgres(url)).toMatchObject({ ok: false, error: { kind: 'newer-schema' } });
  for (const each of opened) if (each.ok) await each.value.close();
  await fresh.drop();
});
