import type { KeptTextId } from '#domain/id.ts';
import type { KeptText } from '#domain/settings/kept-text.ts';
import type { AppendStore } from './kept-store.ts';

export type KeptTextStore = AppendStore<KeptText> & {
  /** Latest first. */
  ofSubject(subject: string): Promise<readonly KeptText[]>;
  /** The person has both versions and needs this one no longer: gone for good. */
  discard(id: KeptTextId): Promise<void>;
};
