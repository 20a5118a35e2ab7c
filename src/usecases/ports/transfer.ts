import type { Result } from '#domain/result.ts';
import type { Page } from './kept-store.ts';

/** A thing as it stands in a file: instants and days as ISO 8601 text, nested values as they are. */
export type PlainThing = Readonly<Record<string, unknown>> & { readonly id: string };

export type TransferTable = {
  readonly name: string;
  /** The columns in their order, the id first. */
  readonly fields: readonly string[];
};

export type TransferRefusal =
  | { readonly kind: 'not-understood'; readonly table: string; readonly field: string }
  /** Something it belongs to is missing, so that it would hang in the air. */
  | { readonly kind: 'incomplete'; readonly table: string };

/** Everything of one owner as plain things, removed ones included, to carry it elsewhere and back. */
export type Transfer = {
  /** Each after those that it points to. Accounts (they hold secrets), jobs (they would run twice) and private facts (sealed with a key that stays here) are none of them. */
  readonly tables: readonly TransferTable[];
  /** Oldest first by id. */
  read(table: string, page: Page): Promise<readonly PlainThing[]>;
  /** All or nothing. What is there under the same id stays as it is. */
  write(content: {
    readonly settings: unknown;
    readonly tables: ReadonlyMap<string, readonly unknown[]>;
  }): Promise<Result<{ readonly added: number; readonly there: number }, TransferRefusal>>;
};
