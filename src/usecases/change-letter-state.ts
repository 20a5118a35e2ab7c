import type { WrongState } from '#domain/delivery/letter-delivery.ts';
import type { LetterId } from '#domain/id.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { Result } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { Stores } from './ports/stores.ts';

export type LetterChange = {
  readonly id: LetterId;
  readonly how: (letter: StoredLetter) => Result<StoredLetter, WrongState>;
};

/** The timeline says so when the letter's state is another one, and no longer *waiting*. */
export async function changeLetterState(
  ports: DeliveryPorts,
  stores: Stores,
  { id, how }: LetterChange,
): Promise<void> {
  const letter = await stores.letters.find(id);
  const changed = letter ? how(letter) : null;
  if (!letter || !changed?.ok) return;
  await stores.letters.save(changed.value);
  if (changed.value.state === 'queued') return;
  await noteEntry(ports, stores, {
    applicationId: letter.applicationId,
    personId: letter.personId,
    facts: { kind: 'letter-state', letterId: id, state: changed.value.state },
  });
}
