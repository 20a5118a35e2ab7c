import type { Generated } from 'kysely';
import type { Cell } from './column.ts';

/** The tables of things, each with an owner. */
export type Things = Record<string, Record<string, Cell>>;

/** The tables that hold no things: those are known by their mapping alone (see `Table` and `Things`). */
export type Database = {
  owner: { readonly id: string; readonly createdAt: string };
  settings: { readonly owner: string; readonly content: string };
  session: {
    readonly tokenHash: string;
    readonly owner: string;
    readonly createdAt: string;
    readonly lastSeenAt: string;
    readonly expiresAt: string;
  };
  accessKey: {
    readonly keyHash: string;
    readonly owner: string;
    readonly createdAt: string;
    readonly usedAt: string | null;
  };
  passphraseLock: {
    readonly owner: string;
    readonly hash: string;
    readonly idleMinutes: number | null;
    readonly lockedAt: string | null;
    readonly failures: number;
    readonly failedAt: string | null;
  };
  reminderSent: { readonly owner: string; readonly key: string; readonly at: string };
  /** Found by its words: on PostgreSQL in a column `words`, on SQLite in the FTS5 table `searchWords` under the same number. */
  searchDocument: {
    readonly number: Generated<number>;
    readonly owner: string;
    readonly kind: string;
    readonly thingId: string;
    readonly applicationId: string | null;
    /** 1 while the thing is removed. */
    readonly hidden: number;
  };
};
