import { expect, test } from 'vitest';
import { systemIds } from './ids.ts';

test('ids are UUIDv7, each greater than the one before, also within a millisecond', () => {
  const before = Temporal.Now.instant().epochMilliseconds;
  const ids = Array.from({ length: 20_000 }, () => systemIds.newId());
  const after = Temporal.Now.instant().epochMilliseconds;
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const millisecond = (id = '') => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(millisecond(ids[0])).toBeGreaterThanOrEqual(before);
  expect(millisecond(ids.at(-1))).toBeLessThanOrEqual(after + 20);
});

test('tokens are long, safe in an address, and never the same', () => {
  const tokens = Array.from({ length: 100 }, () => systemIds.newToken());
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
});
