/** Why a store cannot be opened. Nothing was changed. */
export type OpenFailure =
  /** Not a database, or one whose pages do not fit together. */
  | { readonly kind: 'damaged'; readonly file: string }
  /** A database, but another program's. */
  | { readonly kind: 'not-ours'; readonly file: string }
  /** Written by a newer Bowout. */
  | { readonly kind: 'newer-schema'; readonly unknown: readonly string[] }
  | { readonly kind: 'not-writable'; readonly file: string }
  /** PostgreSQL does not answer, or lets nobody in. */
  | { readonly kind: 'unreachable'; readonly code: string };
