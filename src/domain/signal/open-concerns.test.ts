import { expect, test } from 'vitest';
import type { Signal } from './signal.ts';
import { leadsToCare, openConcerns } from './open-concerns.ts';

const signal = (changed: Partial<Signal>): Signal =>
  ({ polarity: -1, state: 'open', topic: 'pay', dealbreaker: null, ...changed }) as Signal;

test('a question is worth what speaks against it and is not cleared up', () => {
  const open = signal({});
  const hardened = signal({ state: 'hardened' });
  expect(openConcerns([open, hardened, signal({ state: 'closed' }), signal({ polarity: 1 })])).toEqual([
    open,
    hardened,
  ]);
});

test.each(['discrimination', 'harassment', 'safety'])('%s brings care, and no question', (topic) => {
  expect(openConcerns([signal({ topic })])).toEqual([]);
  expect(leadsToCare([signal({ topic })])).toBe(true);
  expect(leadsToCare([signal({ topic, polarity: 1 })])).toBe(false);
});

test.each([
  ['discrimination', true],
  ['unsafe', true],
  ['pay_below_floor', false],
  [null, false],
])('a limit that is called %s', (dealbreaker, leads) => expect(leadsToCare([signal({ dealbreaker })])).toBe(leads));
