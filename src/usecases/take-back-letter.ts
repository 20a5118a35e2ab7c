import { takeBack } from '#domain/delivery/letter-delivery.ts';
import type { LetterId } from '#domain/id.ts';
import { fail } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** A queued letter becomes a draft again: possible until the moment at which it is being sent. */
export async function takeBackLetter(ports: OwnerUse, id: LetterId) {
  return ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' } as const);
    const outcome = takeBack(letter, ports.clock.now());
    if (!outcome.ok) return outcome;
    await stores.letters.save(outcome.value);
    await noteEntry(ports, stores, {
      applicationId: letter.applicationId,
      personId: letter.personId,
      facts: { kind: 'letter-state', letterId: id, state: outcome.value.state },
    });
    return outcome;
  });
}
