import type { Kysely } from 'kysely';
import type { OwnerId } from '#domain/id.ts';
import type { Database } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';

/** What a store works with: a connection or a transaction, and whose things it may see. */
export type Scope = {
  readonly db: Kysely<Database>;
  readonly owner: OwnerId;
  readonly engine: Engine;
};

/** In the transaction that is under way, or in one of its own. */
export const together = <T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> =>
  scope.db.isTransaction ? work(scope) : scope.db.transaction().execute((db) => work({ ...scope, db }));
