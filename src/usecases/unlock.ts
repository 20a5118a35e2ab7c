import type { PassphraseLock } from '#domain/settings/passphrase-lock.ts';
import { normalPassphrase, secondsToWait } from '#domain/settings/passphrase-lock.ts';
import { fail, ok } from '#domain/result.ts';
import type { AccessPorts } from './ports/access.ts';
import { startSession } from './open-session.ts';

/**
 * Compares a passphrase with the one that was set. The try is counted before it is looked at, so that neither a crash
 * nor many at once get one for free.
 */
export async function tryPassphrase({ locks, passphrases, clock, owner }: AccessPorts, typed: string) {
  const lock = await locks.find(owner);
  if (!lock) return fail({ kind: 'no-passphrase' } as const);
  const now = clock.now();
  const seconds = secondsToWait(lock, now);
  if (seconds > 0) return fail({ kind: 'too-soon', seconds } as const);
  const counted: PassphraseLock = { ...lock, failures: lock.failures + 1, failedAt: now };
  await locks.save(counted);
  if (!(await passphrases.matches(normalPassphrase(typed), lock.hash)))
    return fail({ kind: 'wrong-passphrase' } as const);
  await locks.save({ ...counted, failures: 0, failedAt: null });
  return ok(lock);
}

/**
 * Lets a browser in again that was in before. One that never was needs a key: the passphrase alone, typed anywhere,
 * opens nothing, and nobody who never was in can slow down the person's own tries.
 */
export async function unlock(ports: AccessPorts, token: string, passphrase: string) {
  const { sessions, fingerprint, clock } = ports;
  const session = await sessions.find(fingerprint(token), clock.now());
  if (!session) return fail({ kind: 'no-session' } as const);
  const tried = await tryPassphrase(ports, passphrase);
  if (!tried.ok) return tried;
  await sessions.end(session.tokenHash);
  return ok(await startSession(ports, session.owner));
}

/** Locks every browser of this person at once; false when no passphrase was set, so that only a key would open again. */
export async function lockEverywhere({ locks, clock, owner }: AccessPorts): Promise<boolean> {
  const lock = await locks.find(owner);
  if (lock) await locks.save({ ...lock, lockedAt: clock.now() });
  return lock !== null;
}

/** A browser says that nobody was at it for the idle time: it counts as unused since then, and is locked. */
export async function lockIdle({ sessions, locks, clock, fingerprint }: AccessPorts, token: string): Promise<void> {
  const now = clock.now();
  const session = await sessions.find(fingerprint(token), now);
  const minutes = session && (await locks.find(session.owner))?.idleMinutes;
  if (session && minutes) await sessions.seen(session.tokenHash, now.subtract({ minutes }));
}
