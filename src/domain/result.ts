/** What a rule says back: a value, or a reason that the caller must handle. An error names its kind and the facts, never a sentence. */
export type Result<T, E extends { kind: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;

export const fail = <const E extends { kind: string }>(error: E) => ({ ok: false, error }) as const;
