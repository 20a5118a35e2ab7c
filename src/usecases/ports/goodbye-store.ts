import type { Goodbye } from '#domain/goodbye/goodbye.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { KeptStore } from './kept-store.ts';

export type GoodbyeStore = KeptStore<Goodbye> & {
  /** Latest first. */
  ofApplication(id: ApplicationId): Promise<readonly Goodbye[]>;
  /** Oldest first. */
  unfinished(): Promise<readonly Goodbye[]>;
};
