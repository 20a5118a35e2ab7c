import { normalPassphrase, shortestPassphrase } from '#domain/settings/passphrase-lock.ts';
import { fail, ok } from '#domain/result.ts';
import type { AccessPorts } from './ports/access.ts';
import { takeKey } from './open-session.ts';
import { tryPassphrase } from './unlock.ts';

/** Proof that it is still the same person: the passphrase, or a fresh key, which only somebody at the machine can make. */
export async function confirmSelf(ports: AccessPorts, secret: string) {
  const typed = secret.trim();
  if (typed !== '' && (await takeKey(ports, typed))) return ok(null);
  const tried = await tryPassphrase(ports, secret);
  return tried.ok ? ok(null) : tried;
}

type Change = {
  readonly passphrase: string;
  /** The passphrase until now, or a fresh key; not asked for the first one. */
  readonly secret: string;
  readonly idleMinutes: number | null;
};

/** Sets the first passphrase, or another one. */
export async function setPassphrase(ports: AccessPorts, { passphrase, secret, idleMinutes }: Change) {
  const { locks, passphrases, owner } = ports;
  const chosen = normalPassphrase(passphrase);
  if (chosen.trim().length < shortestPassphrase) return fail({ kind: 'too-short' } as const);
  const known = await locks.find(owner);
  if (known) {
    const confirmed = await confirmSelf(ports, secret);
    if (!confirmed.ok) return confirmed;
  }
  const hash = await passphrases.make(chosen);
  await locks.save({ owner, hash, idleMinutes, lockedAt: known?.lockedAt ?? null, failures: 0, failedAt: null });
  return ok(null);
}

/** A longer idle time weakens the lock, so it is asked for, too. */
export async function setIdleTime(ports: AccessPorts, idleMinutes: number | null, secret: string) {
  const confirmed = await confirmSelf(ports, secret);
  if (!confirmed.ok) return confirmed;
  const lock = await ports.locks.find(ports.owner);
  if (lock) await ports.locks.save({ ...lock, idleMinutes });
  return ok(null);
}

/** Takes the lock off, for whoever proves to be the same person. */
export async function removePassphrase(ports: AccessPorts, secret: string) {
  const confirmed = await confirmSelf(ports, secret);
  if (confirmed.ok) await ports.locks.remove(ports.owner);
  return confirmed;
}
