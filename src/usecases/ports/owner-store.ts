import type { OwnerId } from '#domain/id.ts';

/** The people of this instance: one today. */
export type OwnerStore = {
  /** The single person; null on a fresh store. */
  only(): Promise<OwnerId | null>;
  add(id: OwnerId, at: Temporal.Instant): Promise<void>;
};
