import { createIndex, createKept, createTable, type Statement } from './statements.ts';

/** The lock with a passphrase, and what is private with a lock of its own. */
export const locksAndPrivateFacts: readonly Statement[] = [
  createTable('passphraseLock', {
    text: 'hash lockedAt? failedAt?',
    integer: 'idleMinutes? failures',
    points: { owner: 'owner' },
    also: ['primary key ("owner")'],
  }),
  createKept('privateFact', { text: 'sealed dateOn?' }),
  createIndex('privateFact', 'owner dateOn'),
  createIndex('message', 'owner direction at'),
];
