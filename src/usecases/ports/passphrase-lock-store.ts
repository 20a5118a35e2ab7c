import type { OwnerId } from '#domain/id.ts';
import type { PassphraseLock } from '#domain/settings/passphrase-lock.ts';

/** The lock stands at the door, before anybody is in, so it is asked by owner. */
export type PassphraseLockStore = {
  find(owner: OwnerId): Promise<PassphraseLock | null>;
  save(lock: PassphraseLock): Promise<void>;
  remove(owner: OwnerId): Promise<void>;
};
