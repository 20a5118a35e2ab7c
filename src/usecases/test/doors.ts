import { memoryOwner, openMemoryDatabase } from '#adapters/store/memory-stores.ts';
import { ownerStore } from '#adapters/store/owner-store.ts';
import { passphraseLockStore } from '#adapters/store/passphrase-lock-store.ts';
import { accessKeyStore, sessionStore } from '#adapters/store/session-store.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { scryptAt } from '#adapters/system/scrypt-passphrase.ts';
import { fixedClock } from './fixed-clock.ts';

/** What getting in needs, on a database in memory with one person. */
export async function doors(fixedKey: string | null = null) {
  const database = await openMemoryDatabase();
  const clock = fixedClock('2026-11-23T08:00:00Z');
  await ownerStore(database).add(memoryOwner, clock.now());
  return {
    sessions: sessionStore(database),
    keys: accessKeyStore(database),
    locks: passphraseLockStore(database),
    // cheap: what it costs to guess is no matter here, only what follows
    passphrases: scryptAt({ log2N: 4, r: 8, p: 1 }),
    clock,
    ids: systemIds,
    fingerprint: sha256,
    owner: memoryOwner,
    fixedKey,
  };
}
