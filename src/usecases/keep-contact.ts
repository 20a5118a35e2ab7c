import type { Contact } from '#domain/people/contact.ts';
import { nextContact } from '#domain/people/next-contact.ts';
import { lastTouch, todayOf } from './last-touch.ts';
import type { Stores } from './ports/stores.ts';

/**
 * Keeps a contact that Bowout saw: the next date of somebody one stays in touch with is counted from it. A date that was
 * chosen by hand stays.
 */
export async function keepContact(stores: Stores, contact: Contact, now: Temporal.Instant): Promise<void> {
  const person = await stores.people.find(contact.personId);
  const today = await todayOf(stores, now);
  const counted = async () => (person?.keep ? nextContact(await lastTouch(stores, person, now), today) : null);
  const before = await counted();
  await stores.contacts.save(contact);
  if (!person?.nextContactOn || !before?.equals(person.nextContactOn)) return;
  await stores.people.save({ ...person, nextContactOn: await counted(), changedAt: now });
}
