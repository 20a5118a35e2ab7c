import type { IntakeItem } from '#domain/intake/intake-item.ts';
import type { KeptStore } from './kept-store.ts';

export type IntakeStore = KeptStore<IntakeItem> & {
  byFingerprint(fingerprint: string): Promise<IntakeItem | null>;
  /** Waiting for a yes or no, oldest first. */
  proposed(): Promise<readonly IntakeItem[]>;
  /** How many those are, without reading what was dropped in. */
  waiting(): Promise<number>;
};
