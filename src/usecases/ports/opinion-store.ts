import type { Opinion } from '#domain/doubt/opinion.ts';
import type { DoubtId } from '#domain/id.ts';
import type { KeptStore } from './kept-store.ts';

export type OpinionStore = KeptStore<Opinion> & {
  /** As asked, earliest first. */
  ofDoubt(id: DoubtId): Promise<readonly Opinion[]>;
  ofDoubts(ids: readonly DoubtId[]): Promise<readonly Opinion[]>;
  byToken(token: string): Promise<Opinion | null>;
  byMessageId(messageId: string): Promise<Opinion | null>;
  /** Asked for and not in yet, earliest first. */
  waiting(): Promise<readonly Opinion[]>;
};
