import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** A question about a promised answer went out, by whatever way: it was asked once, and Today asks for no second one. */
export async function noteFollowedUp(
  ports: Pick<OwnerUse, 'ids' | 'clock'>,
  stores: Stores,
  { kind, applicationId, personId }: StoredLetter,
): Promise<void> {
  const application = kind === 'follow-up' ? await stores.applications.find(applicationId) : null;
  if (!application) return;
  const now = ports.clock.now();
  await stores.applications.save({ ...application, followedUpAt: now, changedAt: now });
  await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'followed-up' } });
}
