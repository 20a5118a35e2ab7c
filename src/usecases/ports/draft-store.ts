import type { Draft } from '#domain/settings/draft.ts';
import type { KeptStore } from './kept-store.ts';

export type DraftStore = KeptStore<Draft> & {
  /** The one draft of a form. */
  ofPlace(place: string): Promise<Draft | null>;
  /** Those of the forms of one page, by its address. */
  ofPage(path: string): Promise<readonly Draft[]>;
  /** Deletes for good what stands there: it was used. */
  discard(place: string): Promise<void>;
};
