import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresServer } from './postgres.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** Where a test file asks for the one PostgreSQL of this run: GET answers its address as text. */
    postgresDesk: string;
  }
}

/**
 * Vitest's global set-up. It starts nothing by itself: a run that never asks for PostgreSQL does not wait for it, and
 * all files that ask get the same one.
 */
export default async function sharedServers(project: TestProject) {
  let postgres: Promise<PostgresServer> | undefined;
  const desk = createServer((_request, response) => {
    postgres ??= startPostgres();
    postgres.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(inspect(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);
  return async () => {
    desk.close();
    const started = await postgres?.catch(() => undefined);
    await started?.stop();
  };
}
