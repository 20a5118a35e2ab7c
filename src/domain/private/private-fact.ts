import type { PrivateFactId } from '../id.ts';
import type { Kept } from '../kept.ts';

export const privateKinds = ['health', 'disability', 'permit', 'other'] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** What one keeps about oneself, in one's own words. */
export type PrivateWords = {
  readonly kind: PrivateKind;
  readonly text: string;
};

/**
 * Health, a permit, a disability: as it lies in the store, with its words sealed. Only the day stands open, so that
 * Today can say that there is one; not what it is about.
 */
export type PrivateFact = Kept<PrivateFactId> & {
  readonly sealed: string;
  /** A day that matters: when a permit ends, by when to apply. */
  readonly dateOn: Temporal.PlainDate | null;
};
