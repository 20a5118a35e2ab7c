import type { OwnerId } from '#domain/id.ts';
import { isLocked } from '#domain/settings/passphrase-lock.ts';
import type { AccessPorts } from './ports/access.ts';
import { sessionLife } from './open-session.ts';

/** What a browser finds: it is in; it was in and the passphrase lets it in again; it needs a key. */
export type Door =
  | { readonly kind: 'open'; readonly owner: OwnerId; readonly idleMinutes: number | null; readonly hasLock: boolean }
  | { readonly kind: 'locked' }
  | { readonly kind: 'closed' };

/** How often being seen is written down: often enough for the idle time, and once a day without one. */
const perMinute = { minutes: 1 };
const perDay = { hours: 24 };

/** Whether whoever holds `token` may come in. Being seen keeps the session, and the lock open. */
export async function atTheDoor(ports: AccessPorts, token: string): Promise<Door> {
  const { sessions, locks, clock, fingerprint } = ports;
  const now = clock.now();
  const session = await sessions.find(fingerprint(token), now);
  if (!session) return { kind: 'closed' };
  const lock = await locks.find(session.owner);
  if (lock && isLocked(lock, session, now)) return { kind: 'locked' };
  const idleMinutes = lock?.idleMinutes ?? null;
  const due = session.lastSeenAt.add(idleMinutes === null ? perDay : perMinute);
  if (Temporal.Instant.compare(due, now) <= 0)
    await sessions.save({ ...session, lastSeenAt: now, expiresAt: now.add(sessionLife) });
  return { kind: 'open', owner: session.owner, idleMinutes, hasLock: lock !== null };
}
