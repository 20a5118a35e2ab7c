/** The plain strings of some messages (and of what lies within them): what may travel to the browser. */
export type PlainTexts<M> = {
  [K in keyof M as M[K] extends (...args: never[]) => unknown ? never : K]: M[K] extends string
    ? string
    : PlainTexts<M[K]>;
};

export function plainTexts<M extends object>(messages: M): PlainTexts<M> {
  const entries = Object.entries(messages)
    .filter(([, value]) => typeof value !== 'function')
    .map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'object' && value !== null ? plainTexts(value) : value,
    ]);
  return Object.fromEntries(entries) as PlainTexts<M>;
}
