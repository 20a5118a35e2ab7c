import type { PrivateFact } from '#domain/private/private-fact.ts';
import type { KeptStore } from './kept-store.ts';

export type PrivateFactStore = KeptStore<PrivateFact> & {
  /** Those with a day from `from` to `until`, both included, earliest first. */
  between(from: Temporal.PlainDate, until: Temporal.PlainDate): Promise<readonly PrivateFact[]>;
};
