import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

async function run(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty database on this run's PostgreSQL; `drop` also ends connections that are still open. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const answer = await fetch(inject('postgresDesk'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(server);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name}`);
  return {
    url: server.replace(/postgres$/, name),
    drop: () => run(server, `drop database ${name} with (force)`),
  };
}
