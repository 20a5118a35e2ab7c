import type { PersonId } from '#domain/id.ts';
import { displayName } from '#domain/people/display-name.ts';
import { anonymisePerson } from '#usecases/anonymise-person.ts';
import {
  addPerson,
  changePerson,
  keepInTouch,
  removePerson,
  type Keeping,
  type PersonCard,
} from '#usecases/change-person.ts';
import { logContact, type LoggedContact } from '#usecases/log-contact.ts';
import { mergePeople } from '#usecases/merge-people.ts';
import { readPeople, readPerson } from '#usecases/read-people.ts';
import type { OwnerPorts } from './owner-ports.ts';

/** One person as vCard 4.0 (RFC 6350); null when there is none. Private notes stay here. */
async function writeCard({ stores }: OwnerPorts, id: PersonId): Promise<string | null> {
  const person = await stores.people.find(id);
  if (!person || person.anonymisedAt) return null;
  const { givenName, familyName, title, email, phone, company, position } = person;
  const known = { name: displayName(person), givenName, familyName, title, company, position, note: '' };
  const ways = { emails: email ? [email] : [], phones: phone ? [phone] : [] };
  const { vcard } = await import('#adapters/contacts/vcard.ts');
  return vcard.write([{ ...known, ...ways, uid: `urn:uuid:${id}` }]);
}

/** Ids come from addresses: any text is let in, and what is not there is not found. */
export const composePeople = (ports: OwnerPorts) => ({
  list: (query: string) => readPeople(ports, query),
  read: (id: string) => readPerson(ports, id as PersonId),
  add: (card: Partial<PersonCard>, part: Parameters<typeof addPerson>[2]) => addPerson(ports, card, part),
  change: (id: string, card: Partial<PersonCard>) => changePerson(ports, id as PersonId, card),
  keep: (id: string, keeping: Keeping) => keepInTouch(ports, id as PersonId, keeping),
  log: (id: string, contact: LoggedContact) => logContact(ports, id as PersonId, contact),
  merge: (kept: string, gone: string) => mergePeople(ports, kept as PersonId, gone as PersonId),
  anonymise: (id: string) => anonymisePerson(ports, id as PersonId),
  remove: (id: string) => removePerson(ports, id as PersonId),
  card: (id: string) => writeCard(ports, id as PersonId),
});
