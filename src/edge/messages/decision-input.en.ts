/** Why an input of the decision core was refused. `field` is its path in the input, empty for the whole. */
export const en = {
  missing: () => 'is missing',
  empty: () => 'is empty',
  'wrong-type': ({ expected }: { expected: string }) => `is not of the type ${expected}`,
  'not-one-of': ({ allowed }: { allowed: readonly string[] }) => `is not one of ${allowed.join(', ')}`,
  'not-whole': () => 'is not a whole number',
  below: ({ least }: { least: number }) => `is less than ${least}`,
  above: ({ most }: { most: number }) => `is more than ${most}`,
  'not-a-chance': () => 'is neither low, even, high nor a number from 0 to 1',
  'unknown-field': () => 'is not a field of the input',
  repeated: () => 'is there more than once',
  whole: () => 'the input',
};
export type Messages = typeof en;
