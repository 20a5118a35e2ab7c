import { createTable, type Statement } from './statements.ts';

/** The lock with a passphrase. */
export const passphraseLock: readonly Statement[] = [
  createTable('passphraseLock', {
    text: 'hash lockedAt? failedAt?',
    integer: 'idleMinutes? failures',
    points: { owner: 'owner' },
    also: ['primary key ("owner")'],
  }),
];
