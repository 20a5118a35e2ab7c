import { expect, test } from 'vitest';
import type { FailureLog } from '#usecases/ports/failure-log.ts';
import { logFailure } from './log-failure.server.ts';

test('of an error whose message has many lines, only names and places are noted', () => {
  const noted: Parameters<FailureLog>[0][] = [];
  const log: FailureLog = (entry) => {
    noted.push(entry);
    return '';
  };
  logFailure(log, 'replies', new TypeError('[\n  "Dear Mara,\n  I have to tell you"\n]'));
  expect(noted).toMatchObject([{ route: 'chore:replies', error: 'TypeError' }]);
  expect(JSON.stringify(noted)).not.toMatch(/Mara|tell you/);
  expect(noted[0]?.at[0]).toMatch(/^at .*log-failure\.test\.ts/);
});
