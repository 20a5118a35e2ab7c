import { wasReturned } from '#domain/delivery/letter-delivery.ts';
import { choicesJson } from '#domain/goodbye/goodbye-choices.ts';
import type { Told } from '#domain/goodbye/told.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { gatherGoodbye } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

/**
 * A letter came back: its recipient does not know, nor does whoever was thanked through it, and a goodbye that had
 * ended with it is open again. What was called off stays called off. Somebody told by another way still knows.
 */
export async function noteBounce(ports: Use, stores: Stores, letter: StoredLetter): Promise<void> {
  const now = ports.clock.now();
  const fresh = await stores.letters.find(letter.id);
  const returned = fresh ? wasReturned(fresh, now) : null;
  const { applicationId, personId } = letter;
  if (returned?.ok) {
    await stores.letters.save(returned.value);
    const facts = { kind: 'letter-state', letterId: letter.id, state: returned.value.state } as const;
    await noteEntry(ports, stores, { applicationId, personId, facts });
  }
  if (!personId) return;
  const tolds = await stores.tolds.ofApplication(applicationId);
  const byThisMail = tolds.filter((told) => told.personId === personId && told.channel === 'mail');
  if (byThisMail.length === 0) return;
  const passedOn = tolds.filter((told) => told.channel === 'through' && told.throughPersonId === personId);
  for (const told of [...byThisMail, ...passedOn]) await undo(ports, stores, told);
  await openAgain(ports, stores, letter);
}

async function undo(ports: Use, stores: Stores, { id, applicationId, personId }: Told) {
  await stores.tolds.undo(id, ports.clock.now());
  await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'told-undone', personId } });
}

async function openAgain(ports: Use, stores: Stores, { goodbyeId }: StoredLetter) {
  const view = goodbyeId && (await gatherGoodbye({ ...ports, stores }, goodbyeId));
  if (!view || !view.goodbye.finishedAt) return;
  const choices = choicesJson({ ...view.choices, finished: null });
  await stores.goodbyes.save({ ...view.goodbye, choices, finishedAt: null, changedAt: ports.clock.now() });
}
