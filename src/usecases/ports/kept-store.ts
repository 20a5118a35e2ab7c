/** A stretch of a list: `limit` things at most, beginning after the one called `after`. */
export type Page = { readonly limit?: number; readonly after?: string };

type Found<T> = Promise<T | null>;
type Many<T> = Promise<readonly T[]>;

/**
 * What the store of any thing can do that may be changed and removed. Opened for one owner: it neither sees nor
 * touches what belongs to others. Removed things are in no list and are not found until they are restored.
 */
export type KeptStore<T extends { readonly id: string }> = {
  find(id: T['id']): Found<T>;
  /** Those of `ids` that are there, in no promised order. */
  findMany(ids: readonly T['id'][]): Many<T>;
  /** Oldest first by id. */
  all(page?: Page): Many<T>;
  /** Adds or replaces; the same thing saved twice is one thing. */
  save(thing: T): Promise<void>;
  /** False if there is nothing to remove. */
  remove(id: T['id'], at: Temporal.Instant): Promise<boolean>;
  /** Brings back what was removed; false if there is nothing removed under that id. */
  restore(id: T['id']): Promise<boolean>;
  /** What can still be brought back, last removed first. */
  removed(limit?: number): Many<T>;
};

/** The store of things that are written once: no changing, no removing. */
export type AppendStore<T extends { readonly id: string }> = {
  find(id: T['id']): Found<T>;
  /** Oldest first by id. */
  all(page?: Page): Many<T>;
  /**
   * Adding the very same thing again changes nothing.
   * @throws Error when another thing has that id: a bug of the caller
   */
  add(thing: T): Promise<void>;
};
