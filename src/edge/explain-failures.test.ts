import { expect, test } from 'vitest';
import type { OpenFailure } from '#usecases/ports/open-failure.ts';
import type { BackupFailure, RestoreFailure } from '#usecases/ports/keeping.ts';
import { explainBackup, explainRestore } from './explain-keeping.ts';
import { explainOpenFailure } from './explain-open-failure.ts';

const file = '/data/bowout.db';
const open: { [K in OpenFailure['kind']]: string } = {
  damaged: 'restore',
  'not-ours': 'BOWOUT_DATA',
  'not-writable': 'BOWOUT_DATA',
  'newer-schema': 'git pull',
  unreachable: 'DATABASE_URL',
};
test.each(Object.entries(open))('a database that is %s: what it is, and what to do', (kind, remedy) => {
  const sentence = explainOpenFailure({ kind, file } as OpenFailure);
  expect(sentence).toContain(remedy);
  if (['damaged', 'not-ours', 'not-writable'].includes(kind)) expect(sentence).toContain(file);
});

const backup: { [K in BackupFailure['kind']]: string } = {
  exists: 'another name',
  'not-writable': 'cannot be written',
  damaged: 'bowout doctor',
  'not-a-file': 'pg_dump',
};
test.each(Object.entries(backup))('no backup: %s', (kind, remedy) => {
  expect(explainBackup({ kind } as BackupFailure, file)).toContain(remedy);
});

const restore: { [K in RestoreFailure['kind'] | 'not-a-file']: string } = {
  'no-such-file': 'no file',
  damaged: 'damaged',
  'not-ours': 'no backup',
  'newer-schema': 'update',
  'in-use': 'stop it',
  'not-writable': 'cannot be written',
  'not-a-file': 'pg_restore',
};
test.each(Object.entries(restore))('nothing restored: %s; and it says that nothing was touched', (kind, remedy) => {
  const sentence = explainRestore({ kind } as RestoreFailure, file);
  expect(sentence).toContain(remedy);
  expect(sentence).toMatch(/Nothing was touched\.$/);
});
