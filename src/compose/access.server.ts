import type { OwnerId } from '#domain/id.ts';
import { limitTries } from '#usecases/limit-tries.ts';
import { newAccessKey, openSession, ownerOfSession } from '#usecases/open-session.ts';
import type { AccessPorts } from '#usecases/ports/access.ts';
import type { OwnerStore } from '#usecases/ports/owner-store.ts';

type Doors = { owners: OwnerStore; sessions: AccessPorts['sessions']; keys: AccessPorts['keys'] };

/** The person of this instance; the first start makes one. */
async function theOwner({ owners }: Doors, { ids, clock }: Pick<AccessPorts, 'ids' | 'clock'>): Promise<OwnerId> {
  const known = await owners.only();
  if (known) return known;
  const owner = ids.newId<'owner'>();
  await owners.add(owner, clock.now());
  return owner;
}

export async function composeAccess(doors: Doors, outside: Omit<AccessPorts, 'owner' | 'sessions' | 'keys'>) {
  const owner = await theOwner(doors, outside);
  const ports: AccessPorts = { ...outside, sessions: doors.sessions, keys: doors.keys, owner };
  return {
    owner,
    newKey: () => newAccessKey(ports),
    open: limitTries(outside.clock, 20, (key) => openSession(ports, key)),
    end: (token: string) => doors.sessions.end(outside.fingerprint(token)),
    ownerOf: (token: string) => ownerOfSession(ports, token),
  };
}
