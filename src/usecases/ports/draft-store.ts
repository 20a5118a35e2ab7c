import type { Draft } from '#domain/settings/draft.ts';
import type { KeptStore } from './kept-store.ts';

export type DraftStore = KeptStore<Draft> & {
  /** The one draft of a form. */
  ofPlace(place: string): Promise<Draft | null>;
  /** Those of the forms of one page, by its address. */
  ofPage(path: string): Promise<readonly Draft[]>;
  /** There is any draft, or any other version of a text that waits for an answer: most of the time there is none. */
  isAnyKept(): Promise<boolean>;
  /** Deletes for good what stands there: it was used. */
  discard(place: string): Promise<void>;
};
