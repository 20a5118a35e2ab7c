import type { Id } from '#domain/id.ts';

/** Makes ids and secrets that nobody can guess. */
export type Ids = {
  readonly newId: <Name extends string>() => Id<Name>;
  /** URL-safe text of at least 128 bits. */
  readonly newToken: () => string;
};
