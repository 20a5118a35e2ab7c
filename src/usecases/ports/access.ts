import type { OwnerId } from '#domain/id.ts';
import type { Clock } from './clock.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Ids } from './ids.ts';
import type { PassphraseHash } from './passphrase-hash.ts';
import type { PassphraseLockStore } from './passphrase-lock-store.ts';
import type { AccessKeyStore, SessionStore } from './session-store.ts';

/** What getting in needs. `owner` is whom the keys of this instance belong to. */
export type AccessPorts = Readonly<{
  sessions: SessionStore;
  keys: AccessKeyStore;
  locks: PassphraseLockStore;
  passphrases: PassphraseHash;
  clock: Clock;
  ids: Ids;
  fingerprint: Fingerprint;
  owner: OwnerId;
  /** BOWOUT_KEY; may be used any number of times. */
  fixedKey: string | null;
}>;
