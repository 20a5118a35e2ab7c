import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubtSteps, stepHref, stepNumber, stepToResume } from './doubt-steps.ts';

test('nine steps, each with an address of its own, the visited ones marked', () => {
  const steps = doubtSteps('d', [1, 3]);
  expect(new Set(steps.map(({ href }) => href)).size).toBe(9);
  expect(steps.flatMap(({ done }, index) => (done ? [index + 1] : []))).toEqual([1, 3]);
  expect(stepHref('d', 'noticed')).toBe('/doubts/d/noticed');
});

test('the number of an address, 0 for what is no step', () => {
  expect([stepNumber('what-happened'), stepNumber('keep-the-door'), stepNumber('elsewhere')]).toEqual([1, 9, 0]);
});

test('goes on where one was last, never into telling', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (visited) => {
      const at = stepNumber(stepToResume(visited));
      return at === Math.min(visited.at(-1) ?? 1, 7);
    }),
  );
});
