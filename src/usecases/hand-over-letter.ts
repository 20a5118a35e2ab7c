import { callsOff } from '#domain/delivery/tells.ts';
import type { LetterId } from '#domain/id.ts';
import type { ContactChannel } from '#domain/people/contact.ts';
import { fail, ok } from '#domain/result.ts';
import { callOffInterviews } from './call-off-interviews.ts';
import { keepContact } from './keep-contact.ts';
import { noteEntry } from './note-entry.ts';
import { noteFollowedUp } from './note-followed-up.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/**
 * The person sent a letter by themselves, or said it: it is handed over, a real contact is noted, and what it calls off
 * is called off, after it and never before. Done twice, it is done once.
 */
export async function handOverLetter(ports: OwnerUse, id: LetterId, channel: ContactChannel) {
  return ports.stores.transact(async (stores) => {
    const letter = await stores.letters.find(id);
    if (!letter) return fail({ kind: 'no-such-letter' });
    if (letter.state !== 'draft') return ok(letter);
    const now = ports.clock.now();
    const handed = { ...letter, state: 'handed-over' as const, sentAt: now, changedAt: now };
    await stores.letters.save(handed);
    const { applicationId, personId } = letter;
    await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'letter-state', letterId: id, state: handed.state } }); // prettier-ignore
    if (personId) {
      const kept = { id: ports.ids.newId<'contact'>(), createdAt: now, changedAt: now, removedAt: null };
      const contact = { personId, applicationId, at: now, channel, direction: 'out', note: '' } as const;
      await keepContact(stores, { ...kept, ...contact }, now);
    }
    const interviews = await stores.interviews.ofApplication(applicationId);
    await callOffInterviews(ports, stores, callsOff(letter, interviews, now));
    await noteFollowedUp(ports, stores, letter);
    return ok(handed);
  });
}
