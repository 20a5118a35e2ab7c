import type { KeptText } from '#domain/settings/kept-text.ts';
import type { AppendStore } from './kept-store.ts';

export type KeptTextStore = AppendStore<KeptText> & {
  /** Those that wait for an answer, latest first. */
  ofSubject(subject: string): Promise<readonly KeptText[]>;
  /** All that wait for an answer, latest first. */
  waiting(): Promise<readonly KeptText[]>;
  /** Keeps what became of it, and the text that stands in it from then on. */
  settle(kept: KeptText): Promise<void>;
  /** Deletes for good all that belongs to it, settled or not. */
  discardOf(subject: string): Promise<void>;
};
