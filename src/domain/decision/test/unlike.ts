/** How far a number may be off, by kind. */
export type Tolerance = { readonly L: number; readonly p: number; readonly hours: number; readonly other: number };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function toleranceOf(field: string, { L, p, hours, other }: Tolerance): number {
  if (field === 'L' || field === 'evidence.db') return L;
  if (/^(p|pLo|pHi|pThreshold|withAdviser\.p)$/.test(field)) return p;
  return field.endsWith('_h') ? hours : other;
}

/** Where a result differs from what was expected by more than the tolerance of its kind; the trace is no part of the contract. */
export function unlike(actual: unknown, expected: unknown, tolerance: Tolerance, field = ''): string[] {
  if (field === 'trace') return [];
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= toleranceOf(field, tolerance) ? [] : [`${field}: ${actual}, not ${expected}`];
  }
  if (!isObject(actual) || !isObject(expected)) {
    return actual === expected ? [] : [`${field}: ${String(actual)}, not ${String(expected)}`];
  }
  const keys = new Set(
    [...Object.keys(actual), ...Object.keys(expected)].filter((key) => !(field === '' && key === 'trace')),
  );
  return [...keys].flatMap((key) =>
    unlike(actual[key], expected[key], tolerance, field === '' ? key : `${field}.${key}`),
  );
}
