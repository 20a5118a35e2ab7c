import type { OwnerId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { AccessPorts } from './ports/access.ts';

/** How long a session lives without being used, in hours: 90 days. */
export const sessionLife = { hours: 90 * 24 };
/** How long a one-time key may wait, in hours. */
const keyLife = { hours: 24 };

/** Makes a one-time key; only its fingerprint is kept. It opens one session within 24 hours. */
export async function newAccessKey({ keys, owner, clock, ids, fingerprint }: AccessPorts): Promise<string> {
  const key = ids.newToken();
  await keys.add({ keyHash: fingerprint(key), owner, createdAt: clock.now(), usedAt: null });
  return key;
}

/** Uses a key up: whose it was, or null. */
export async function takeKey(ports: AccessPorts, key: string): Promise<OwnerId | null> {
  const { keys, clock, fingerprint, fixedKey, owner } = ports;
  const now = clock.now();
  const keyHash = fingerprint(key);
  const isFixed = fixedKey !== null && keyHash === fingerprint(fixedKey);
  return isFixed ? owner : await keys.use(keyHash, now, now.subtract(keyLife));
}

/** A new session; its token, which only the browser keeps. */
export async function startSession({ sessions, clock, ids, fingerprint }: AccessPorts, owner: OwnerId) {
  const now = clock.now();
  const token = ids.newToken();
  const tokenHash = fingerprint(token);
  await sessions.save({ tokenHash, owner, createdAt: now, lastSeenAt: now, expiresAt: now.add(sessionLife) });
  return token;
}

/** Exchanges a key for a session token. */
export async function openSession(ports: AccessPorts, key: string) {
  const owner = await takeKey(ports, key);
  return owner ? ok(await startSession(ports, owner)) : fail({ kind: 'wrong-key' });
}
