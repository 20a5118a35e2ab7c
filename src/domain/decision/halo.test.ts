import { expect, test } from 'vitest';
import { haloBlock, MAIN_JUROR } from './halo.ts';
import { notedInOrder } from './noted.ts';

const notes = (count: number, rounds: number) =>
  notedInOrder(
    Array.from({ length: count }, (_, i) => ({
      id: String(i),
      polarity: -1,
      strength: 'strong',
      topic: String(i),
      source: 'first',
      round: 1 + (i % rounds),
    })),
  );

test('nothing noted is no evidence', () => {
  expect(haloBlock([], MAIN_JUROR).db).toBe(0);
});

test('without the only note nothing is left', () => {
  const [only] = notes(1, 1);
  if (!only) throw new Error('one note was made');
  expect(haloBlock([only], MAIN_JUROR).without(only)).toBe(0);
});

test('a note that is not in it leaves it as it is', () => {
  const [inside, outside] = notes(2, 2);
  if (!inside || !outside) throw new Error('two notes were made');
  const block = haloBlock([inside], MAIN_JUROR);
  expect(block.without(outside)).toBe(block.db);
});

test('all but one is the same as building it without that one', () => {
  const all = notes(12, 4);
  const block = haloBlock(all, MAIN_JUROR);
  for (const gone of all) {
    const rest = haloBlock(
      all.filter((note) => note !== gone),
      MAIN_JUROR,
    );
    expect(block.without(gone)).toBeCloseTo(rest.db, 10);
  }
});

test('the same notes say less from one conversation than from several', () => {
  expect(haloBlock(notes(3, 1), MAIN_JUROR).db).toBeGreaterThan(haloBlock(notes(3, 3), MAIN_JUROR).db);
});
