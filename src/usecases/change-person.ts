import type { ApplicationId, PersonId } from '#domain/id.ts';
import { chosenContact, nextContact } from '#domain/people/next-contact.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';
import { fail, ok } from '#domain/result.ts';
import { involvePerson } from './involve-person.ts';
import { lastTouch, todayOf } from './last-touch.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

export type PersonCard = Pick<
  Person,
  | 'givenName'
  | 'familyName'
  | 'title'
  | 'salutation'
  | 'register'
  | 'language'
  | 'email'
  | 'phone'
  | 'company'
  | 'position'
>;

/** Adds somebody, alone or as part of an application; an address that is known is that person. */
export async function addPerson(
  ports: OwnerUse,
  card: Partial<PersonCard>,
  part: { readonly applicationId: ApplicationId; readonly role: InvolvementRole } | null,
): Promise<PersonId> {
  if (part) return involvePerson(ports, { ...part, person: card });
  return ports.stores.transact(async (stores) => {
    const [known] = card.email ? await stores.people.byEmail(card.email) : [];
    if (known) return known.id;
    const id = ports.ids.newId<'person'>();
    await stores.people.save(newPerson(id, card, ports.clock.now()));
    await noteEntry(ports, stores, { personId: id, facts: { kind: 'person-added', personId: id } });
    return id;
  });
}

/** Saves what a card says; the timeline names the fields. No contact: the next date stays where it is. */
export async function changePerson(ports: OwnerUse, id: PersonId, card: Partial<PersonCard>) {
  return ports.stores.transact(async (stores) => {
    const person = await stores.people.find(id);
    if (!person || person.anonymisedAt) return fail({ kind: 'no-such-person' });
    const fields = (Object.keys(card) as (keyof PersonCard)[]).filter((field) => person[field] !== card[field]);
    if (fields.length === 0) return ok(person);
    const changed = { ...person, ...card, changedAt: ports.clock.now() };
    await stores.people.save(changed);
    await noteEntry(ports, stores, { personId: id, facts: { kind: 'person-changed', personId: id, fields } });
    return ok(changed);
  });
}

export type Keeping = {
  readonly keep: boolean | null;
  readonly rhythmDays: number | null;
  /** A day of one's own choice; null: counted from the last contact. */
  readonly on: Temporal.PlainDate | null;
};

/** Whether and how often one stays in touch; the next date follows from the last real contact and the last goodbye. */
export async function keepInTouch(ports: OwnerUse, id: PersonId, { keep, rhythmDays, on }: Keeping) {
  return ports.stores.transact(async (stores) => {
    const person = await stores.people.find(id);
    if (!person || person.anonymisedAt) return fail({ kind: 'no-such-person' });
    const now = ports.clock.now();
    const touch = { ...(await lastTouch(stores, person, now)), keep, rhythmDays };
    const today = await todayOf(stores, now);
    const nextContactOn = keep && on ? chosenContact(on, touch) : nextContact(touch, today);
    const changed = { ...person, keep, rhythmDays, nextContactOn, changedAt: now };
    await stores.people.save(changed);
    const fields = ['keep'];
    await noteEntry(ports, stores, { personId: id, facts: { kind: 'person-changed', personId: id, fields } });
    return ok(changed);
  });
}

/** Takes somebody out of the lists; for 30 days they can be put back. */
export async function removePerson(ports: OwnerUse, id: PersonId): Promise<boolean> {
  return ports.stores.transact(async (stores) => {
    if (!(await stores.people.find(id))) return false;
    // not by name: the line stays when the person is gone for good
    await noteEntry(ports, stores, { personId: id, facts: { kind: 'removed', what: 'person' } });
    return stores.people.remove(id, ports.clock.now());
  });
}
