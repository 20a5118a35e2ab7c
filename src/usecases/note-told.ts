import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** The recipient of a letter knows. Somebody who is known to know is not noted twice. */
export async function noteTold(
  ports: Pick<OwnerUse, 'ids' | 'clock'>,
  stores: Stores,
  { applicationId, goodbyeId, personId, sentAt }: StoredLetter,
): Promise<void> {
  if (!personId) return;
  const known = await stores.tolds.ofApplication(applicationId);
  if (known.some((told) => told.personId === personId)) return;
  const now = ports.clock.now();
  await stores.tolds.add({
    id: ports.ids.newId<'told'>(),
    createdAt: now,
    applicationId,
    goodbyeId,
    personId,
    at: sentAt ?? now,
    channel: 'mail',
    throughPersonId: null,
    undoneAt: null,
  });
  await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'told', personId, channel: 'mail' } });
}
