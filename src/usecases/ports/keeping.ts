import type { Result } from '#domain/result.ts';

export type BackupFailure =
  /** A backup never writes over a file. */
  | { readonly kind: 'exists' }
  | { readonly kind: 'not-writable' }
  /** What was copied does not hold together; the copy is gone again. */
  | { readonly kind: 'damaged' }
  /** The store is a PostgreSQL server, which has tools of its own. */
  | { readonly kind: 'not-a-file' };

export type RestoreFailure =
  | { readonly kind: 'no-such-file' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer-schema' }
  /** Bowout is running on the file that would be replaced. */
  | { readonly kind: 'in-use' }
  | { readonly kind: 'not-writable' };

/** What keeps the whole store, everybody's, safe or makes an end of it. */
export type Keeping = {
  /** Copies everything into one file while the store stays in use; the copy was checked. */
  backup(to: string): Promise<Result<{ readonly bytes: number }, BackupFailure>>;
  /** Keeps a copy of that day, and those of the six before; true if it made one. */
  keepDailyCopy(day: Temporal.PlainDate): Promise<boolean>;
  /** The days of which there is a copy, latest first. */
  dailyCopies(): Promise<readonly Temporal.PlainDate[]>;
  /** Deletes everything of everybody, the kept copies included, and overwrites where it stood. */
  eraseEverything(): Promise<void>;
  /** Whether the store holds together; a slow look at all of it. */
  isWhole(): Promise<boolean>;
};
