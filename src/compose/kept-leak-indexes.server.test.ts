import { expect, test, vi } from 'vitest';
import type { OwnerId } from '#domain/id.ts';
import { keepLeakIndexes } from './kept-leak-indexes.server.ts';
import { composeLetterChecks } from './letter-checks.server.ts';

const ada = 'ada' as OwnerId;
const bo = 'bo' as OwnerId;

/** The real checks, and how often an index was made. */
function counted() {
  const checks = composeLetterChecks();
  let made = 0;
  const index: typeof checks.index = (texts, lang) => {
    made += 1;
    return checks.index(texts, lang);
  };
  return { kept: keepLeakIndexes({ ...checks, index }), made: () => made };
}

const notes = ['The manager shouted at a colleague in the corridor.'];

test('one index serves many checks, until one note is another', () => {
  const { kept, made } = counted();
  const first = kept.of(ada).index(notes, 'en');
  expect(kept.of(ada).index([...notes], 'en')).toBe(first);
  expect(made()).toBe(1);
  kept.of(ada).index([...notes, 'A new thought.'], 'en');
  kept.of(ada).index(['The manager shouted at a guest in the corridor.'], 'en');
  expect(made()).toBe(3);
});

test('nobody is compared with the notes of somebody else, nor in another language', () => {
  const { kept, made } = counted();
  kept.of(ada).index(notes, 'en');
  kept.of(bo).index(notes, 'en');
  kept.of(ada).index(notes, 'de');
  expect(made()).toBe(3);
});

test('a few are kept; at the lock, and ten minutes later, none', () => {
  vi.useFakeTimers();
  const { kept, made } = counted();
  for (const n of [1, 2, 3, 4, 5, 6, 7]) kept.of(ada).index([`note ${n}`], 'en');
  kept.of(ada).index(['note 2'], 'en');
  expect(made()).toBe(7);
  kept.of(ada).index(['note 1'], 'en');
  expect(made()).toBe(8);
  kept.forget();
  kept.of(ada).index(['note 1'], 'en');
  expect(made()).toBe(9);
  vi.advanceTimersByTime(9 * 60_000);
  kept.of(ada).index(['note 1'], 'en');
  expect(made()).toBe(9);
  vi.advanceTimersByTime(11 * 60_000);
  kept.of(ada).index(['note 1'], 'en');
  expect(made()).toBe(10);
  vi.useRealTimers();
});

test('what is kept finds what leaks', () => {
  const { kept } = counted();
  const checks = kept.of(ada);
  const letter = { subject: '', body: 'Dear Anna,\n\nThe manager shouted at a colleague.\n\nBest wishes,\nBo' };
  const found = checks.check(letter, {}, { lang: 'en', locale: 'en-GB', leaks: checks.index(notes, 'en') });
  expect(found.map(({ rule }) => rule)).toContain('E10');
});
