/**
 * Marks the end of an exhaustive switch: a new case breaks the build where it is forgotten.
 * @throws Error always: reaching it is a bug of ours
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
