import type { OwnerId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { AccessPorts } from './ports/access.ts';

/** How long a session lives without being used, in hours: 90 days. */
const sessionLife = { hours: 90 * 24 };
/** How long a one-time key may wait, in hours. */
const keyLife = { hours: 24 };

/** Makes a one-time key; only its fingerprint is kept. It opens one session within 24 hours. */
export async function newAccessKey({ keys, owner, clock, ids, fingerprint }: AccessPorts): Promise<string> {
  const key = ids.newToken();
  await keys.add({ keyHash: fingerprint(key), owner, createdAt: clock.now(), usedAt: null });
  return key;
}

/** Exchanges a key for a session token. */
export async function openSession(ports: AccessPorts, key: string) {
  const { keys, sessions, clock, ids, fingerprint, fixedKey } = ports;
  const now = clock.now();
  const keyHash = fingerprint(key);
  const isFixed = fixedKey !== null && keyHash === fingerprint(fixedKey);
  const owner = isFixed ? ports.owner : await keys.use(keyHash, now, now.subtract(keyLife));
  if (!owner) return fail({ kind: 'wrong-key' });
  const token = ids.newToken();
  const tokenHash = fingerprint(token);
  await sessions.save({ tokenHash, owner, createdAt: now, lastSeenAt: now, expiresAt: now.add(sessionLife) });
  return ok(token);
}

/** Whose session it is; null when there is none or it has not been used for 90 days. Being seen lengthens it, once a day. */
export async function ownerOfSession(
  { sessions, clock, fingerprint }: AccessPorts,
  token: string,
): Promise<OwnerId | null> {
  const now = clock.now();
  const session = await sessions.find(fingerprint(token), now);
  if (!session) return null;
  if (Temporal.Instant.compare(session.lastSeenAt.add({ hours: 24 }), now) <= 0)
    await sessions.save({ ...session, lastSeenAt: now, expiresAt: now.add(sessionLife) });
  return session.owner;
}
