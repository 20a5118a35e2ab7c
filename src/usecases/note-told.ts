import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { gatherGoodbye } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { recipientOf } from './recipient-of.ts';
import { knows, tellRecipient } from './tell-recipient.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

/** A letter of a goodbye has arrived: who is thanked through it knows, too, and the last one ends the goodbye. */
async function noteInGoodbye(ports: Use, stores: Stores, letter: StoredLetter): Promise<boolean> {
  const view = letter.goodbyeId && (await gatherGoodbye({ ...ports, stores }, letter.goodbyeId));
  const recipient = view && recipientOf(view, letter);
  if (!view || !recipient) return false;
  const at = letter.sentAt ?? ports.clock.now();
  if (!knows(view, recipient.key))
    await tellRecipient(ports, { view, stores, at, isSent: true }, { recipient, channel: 'mail' });
  return true;
}

/** The recipient of a letter knows. Somebody who is known to know is not noted twice. */
export async function noteTold(ports: Use, stores: Stores, letter: StoredLetter): Promise<void> {
  const { applicationId, goodbyeId, personId, sentAt } = letter;
  if ((await noteInGoodbye(ports, stores, letter)) || !personId) return;
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
