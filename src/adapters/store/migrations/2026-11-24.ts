import { addColumns, createIndex, createKept, createTable, type Statement } from './statements.ts';

/** The lock with a passphrase, and what is private with a lock of its own; what was typed and not used yet; what became of the other version of a text. */
export const secondDay: readonly Statement[] = [
  createTable('passphraseLock', {
    text: 'hash lockedAt? failedAt?',
    integer: 'idleMinutes? failures',
    points: { owner: 'owner' },
    also: ['primary key ("owner")'],
  }),
  createKept('privateFact', { text: 'sealed dateOn?' }),
  createIndex('privateFact', 'owner dateOn'),
  createIndex('message', 'owner direction at'),
  createKept('draft', { text: 'place texts' }),
  createIndex('draft', 'owner place'),
  ...addColumns('keptText', 'settled settledAt'),
];
