import { expect, test } from 'vitest';
import { readSettled } from './settle-version.ts';

test('an answer about another version is read whole or not at all', () => {
  const settled = { text: 'a', version: 'v', other: 'b', field: 'text' };
  expect(readSettled(settled)).toEqual(settled);
  expect(readSettled({ ...settled, version: 3 })).toBeNull();
  expect(readSettled('no')).toBeNull();
});
