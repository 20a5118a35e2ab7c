import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Contact } from '#domain/people/contact.ts';
import { nextContact } from '#domain/people/next-contact.ts';
import { fail, ok } from '#domain/result.ts';
import { lastTouch, todayOf } from './last-touch.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { takeAnswerOf } from './take-late-answer.ts';

export type LoggedContact = Pick<Contact, 'channel' | 'direction' | 'note'> & {
  readonly on: Temporal.PlainDate;
  readonly applicationId?: ApplicationId | null;
};

/** The applications in which they speak for the employer. */
const theirs = async (stores: Stores, personId: PersonId) =>
  (await stores.involvements.ofPerson(personId))
    .filter(({ role }) => !['trusted', 'referrer', 'referee'].includes(role))
    .map(({ applicationId }) => applicationId);

/** Notes a real contact; the next date is counted from the latest one. One in the future is refused. */
export async function logContact(ports: OwnerUse, personId: PersonId, logged: LoggedContact) {
  return ports.stores.transact(async (stores) => {
    const now = ports.clock.now();
    const today = await todayOf(stores, now);
    const person = await stores.people.find(personId);
    if (!person) return fail({ kind: 'no-such-person' });
    const { on, channel, direction, note, applicationId = null } = logged;
    if (Temporal.PlainDate.compare(on, today) > 0) return fail({ kind: 'in-the-future' });
    const { zone } = await stores.settings.read();
    const at = on.equals(today) ? now : on.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).toInstant();
    const id = ports.ids.newId<'contact'>();
    const kept = { createdAt: now, changedAt: now, removedAt: null };
    await stores.contacts.save({ ...kept, id, personId, applicationId, at, channel, direction, note });
    const facts = { kind: 'contact-noted', personId, channel, direction } as const;
    await noteEntry(ports, stores, { personId, applicationId, facts });
    if (direction === 'in')
      await takeAnswerOf(ports, stores, applicationId ? [applicationId] : await theirs(stores, personId));
    const nextContactOn = nextContact(await lastTouch(stores, person, now), today);
    if (person.keep) await stores.people.save({ ...person, nextContactOn, changedAt: now });
    return ok({ id, nextContactOn });
  });
}
