import type { OwnerId } from '#domain/id.ts';
import { scryptPassphrase } from '#adapters/system/scrypt-passphrase.ts';
import { limitTries, triesLimit } from '#usecases/limit-tries.ts';
import { atTheDoor } from '#usecases/at-the-door.ts';
import { newAccessKey, openSession } from '#usecases/open-session.ts';
import { confirmSelf, removePassphrase, setIdleTime, setPassphrase } from '#usecases/set-passphrase.ts';
import { privateDoor } from '#usecases/private-door.ts';
import { lockEverywhere, lockIdle, unlock } from '#usecases/unlock.ts';
import type { AccessPorts } from '#usecases/ports/access.ts';
import type { OwnerStore } from '#usecases/ports/owner-store.ts';

type Doors = { owners: OwnerStore } & Pick<AccessPorts, 'sessions' | 'keys' | 'locks'>;

/** The person of this instance; the first start makes one. */
async function theOwner({ owners }: Doors, { ids, clock }: Pick<AccessPorts, 'ids' | 'clock'>): Promise<OwnerId> {
  const known = await owners.only();
  if (known) return known;
  const owner = ids.newId<'owner'>();
  await owners.add(owner, clock.now());
  return owner;
}

/** Tries of a passphrase come one at a time: each costs 32 MB, and each waits for what the one before counted. */
function oneAfterTheOther() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}

export async function composeAccess(
  doors: Doors,
  outside: Omit<AccessPorts, 'owner' | 'sessions' | 'keys' | 'locks' | 'passphrases'>,
) {
  const owner = await theOwner(doors, outside);
  const { sessions, keys, locks } = doors;
  const ports: AccessPorts = { ...outside, sessions, keys, locks, passphrases: scryptPassphrase, owner };
  const inTurn = oneAfterTheOther();
  /** Who is in already may not guess keys either. Apart from the front door, so that nobody outside can shut this one. */
  const guesses = triesLimit(outside.clock, 20);
  const proven = <O extends { readonly ok: boolean }>(work: () => Promise<O>) => inTurn(() => guesses(work));
  const privately = privateDoor(ports);
  return {
    owner,
    newKey: () => newAccessKey(ports),
    open: limitTries(outside.clock, 20, (key) => openSession(ports, key)),
    end: (token: string) => doors.sessions.end(outside.fingerprint(token)),
    atTheDoor: (token: string) => atTheDoor(ports, token),
    /** In turn: a try that is being compared writes the lock back as it had read it. */
    lockEverywhere: () => {
      privately.closeAll();
      return inTurn(() => lockEverywhere(ports));
    },
    lockIdle: (token: string) => lockIdle(ports, token),
    unlock: (token: string, passphrase: string) => inTurn(() => unlock(ports, token, passphrase)),
    /** The private facts have a lock of their own: the passphrase or a fresh key, typed again by whoever is in. */
    privately: {
      isOpen: privately.isOpen,
      use: privately.use,
      close: privately.close,
      async open(token: string, secret: string) {
        const confirmed = await proven(() => confirmSelf(ports, secret));
        if (confirmed.ok) privately.open(token);
        return confirmed;
      },
    },
    passphrase: {
      read: () => locks.find(owner),
      set: (change: Parameters<typeof setPassphrase>[1]) => proven(() => setPassphrase(ports, change)),
      idle: (minutes: number | null, secret: string) => proven(() => setIdleTime(ports, minutes, secret)),
      remove: (secret: string) => proven(() => removePassphrase(ports, secret)),
    },
  };
}
