import type { Doubt } from '#domain/doubt/doubt.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { KeptStore } from './kept-store.ts';

export type DoubtStore = KeptStore<Doubt> & {
  /** Latest first. */
  ofApplication(id: ApplicationId): Promise<readonly Doubt[]>;
  /** The one that is not settled yet, the latest if there are several. */
  open(id: ApplicationId): Promise<Doubt | null>;
  /** All that are not settled, oldest first. */
  unsettled(): Promise<readonly Doubt[]>;
};
