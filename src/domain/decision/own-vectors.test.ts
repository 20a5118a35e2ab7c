import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { DecisionInput } from './input.ts';
import own from './own-vectors.json' with { type: 'json' };
import { unlike, type Tolerance } from './test/unlike.ts';

/** One step of the last decimal shown: the two implementations may round a half differently. */
const tolerance: Tolerance = { L: 0.0010001, p: 0.0010001, hours: 0.010001, other: 0.010001 };

describe('vectors of our own, worked out by a second implementation', () => {
  const vectors = own.vectors.map(({ name, input, expected }) => ({ name, input: input as DecisionInput, expected }));

  test.each(vectors)('$name', ({ input, expected }) => {
    expect(unlike(decide(input), expected, tolerance)).toEqual([]);
  });
});
