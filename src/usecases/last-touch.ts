import type { PersonId } from '#domain/id.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import { lastContacts } from '#domain/people/last-contact.ts';
import type { Touch } from '#domain/people/next-contact.ts';
import type { Person } from '#domain/people/person.ts';
import type { Stores } from './ports/stores.ts';

/** When one was last really in contact with each, conversations included, from how they are involved. */
export async function contactsOf(
  stores: Stores,
  involvements: readonly Involvement[],
  { ids, now }: { readonly ids: readonly PersonId[]; readonly now: Temporal.Instant },
): Promise<ReadonlyMap<PersonId, Temporal.Instant>> {
  const applicationIds = new Set(involvements.map(({ applicationId }) => applicationId));
  const [noted, meetings] = await Promise.all([
    stores.contacts.latest(ids),
    stores.interviews.meetings([...applicationIds], now),
  ]);
  return lastContacts(noted, meetings);
}

/** When one was last really in touch with somebody and when they were told, as days in the person's own zone. */
export async function lastTouch(stores: Stores, person: Person, now: Temporal.Instant): Promise<Touch> {
  const { zone } = await stores.settings.read();
  const day = (at: Temporal.Instant | undefined) => at?.toZonedDateTimeISO(zone).toPlainDate() ?? null;
  const [involvements, tolds] = await Promise.all([
    stores.involvements.ofPerson(person.id),
    stores.tolds.ofPerson(person.id),
  ]);
  const latest = await contactsOf(stores, involvements, { ids: [person.id], now });
  return {
    keep: person.keep,
    rhythmDays: person.rhythmDays,
    lastContactOn: day(latest.get(person.id)),
    goodbyeOn: day(tolds.at(-1)?.at),
  };
}

/** Today in the person's own zone. */
export async function todayOf(stores: Stores, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const { zone } = await stores.settings.read();
  return now.toZonedDateTimeISO(zone).toPlainDate();
}
