import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import type { DecisionInput } from './input.ts';
import { unlike, type Tolerance } from './test/unlike.ts';

type Vectors = {
  readonly tolerance: Tolerance;
  readonly vectors: readonly { readonly name: string; readonly input: DecisionInput; readonly expected: object }[];
};

const file = new URL('../../../../shared/decision/vectors.json', import.meta.url);
const isThere = existsSync(file);
if (!isThere) process.stderr.write('not here, so not tested: ../shared/decision/vectors.json\n');

describe.runIf(isThere)('the vectors of the specification', () => {
  const { tolerance, vectors } = JSON.parse(isThere ? readFileSync(file, 'utf8') : '{"vectors":[]}') as Vectors;

  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, { input, expected }) => {
    expect(unlike(decide(input), expected, tolerance)).toEqual([]);
  });
});
