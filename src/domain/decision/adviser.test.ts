import { expect, test } from 'vitest';
import { withAdviser } from './adviser.ts';

test.each([
  ['the same view leaves it', 3, 0, { view: 1 }, { weight: 0.3, belief: 3, moves: 'none' }],
  ['a hair above is no move', 3 - 0.0166, 0, { view: 1 }, { weight: 0.3, belief: 2.98838, moves: 'none' }],
  ['a little more is one', 3 - 0.0168, 0, { view: 1 }, { weight: 0.3, belief: 2.98824, moves: 'toward' }],
  ['below moves away', 2, 0, { view: 0, knows: true }, { weight: 0.5, belief: 1, moves: 'away' }],
  ['views count from the line', 0, -6, { view: 2, knows: false }, { weight: 0.3, belief: 0, moves: 'none' }],
] as const)('%s', (_what, belief, line, adviser, expected) => {
  const found = withAdviser(belief, line, adviser);
  expect(found).toMatchObject({ weight: expected.weight, moves: expected.moves });
  expect(found?.belief).toBeCloseTo(expected.belief, 4);
});

test('nobody was asked', () => {
  expect(withAdviser(1, 0, undefined)).toBeNull();
});
