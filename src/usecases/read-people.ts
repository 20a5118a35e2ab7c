import type { PersonId } from '#domain/id.ts';
import { notBefore, oneACompany } from '#domain/people/next-contact.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { Person } from '#domain/people/person.ts';
import { contactsOf, lastTouch, todayOf } from './last-touch.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** How many people the page lists at once; the rest is found by searching. */
const most = 200;

export type ListedPerson = {
  readonly person: Person;
  readonly involvements: readonly Involvement[];
  readonly lastContact: Temporal.Instant | null;
  /** When they were last told of a goodbye. */
  readonly toldAt: Temporal.Instant | null;
};

async function listed(stores: Stores, people: readonly Person[], now: Temporal.Instant): Promise<ListedPerson[]> {
  const ids = people.map(({ id }) => id);
  const [involved, told] = await Promise.all([stores.involvements.ofPeople(ids), stores.tolds.ofPeople(ids)]);
  const latest = await contactsOf(stores, involved, { ids, now });
  const involvements = Map.groupBy(involved, ({ personId }) => personId);
  const tolds = Map.groupBy(told, ({ personId }) => personId);
  return people.map((person) => ({
    person,
    involvements: involvements.get(person.id) ?? [],
    lastContact: latest.get(person.id) ?? null,
    toldAt: tolds.get(person.id)?.at(-1)?.at ?? null,
  }));
}

/** Everybody, or those that a search finds; and who to write to this week, one per company. */
export async function readPeople({ stores, clock }: OwnerUse, query: string) {
  const now = clock.now();
  const today = await todayOf(stores, now);
  const found = query.trim() === '' ? null : await stores.search.find(query, { kinds: ['person'], limit: most });
  const byId =
    found && new Map((await stores.people.findMany(found.map(({ id }) => id as PersonId))).map((one) => [one.id, one]));
  const people = byId
    ? found.flatMap(({ id }) => byId.get(id as PersonId) ?? [])
    : await stores.people.list({ limit: most });
  const due = oneACompany(await stores.people.dueOn(today.add({ days: 6 })));
  const [all, week] = await Promise.all([listed(stores, people, now), listed(stores, due, now)]);
  const isTrusted = ({ involvements }: ListedPerson) =>
    involvements.length > 0 && involvements.every(({ role }) => role === 'trusted');
  return {
    total: await stores.people.count(),
    week,
    trusted: all.filter(isTrusted),
    others: all.filter((one) => !isTrusted(one)),
    today,
  };
}

/** One person with everything that belongs to them; null when there is none. */
export async function readPerson({ stores, clock }: OwnerUse, id: PersonId) {
  const person = await stores.people.find(id);
  if (!person) return null;
  const [involvements, contacts, entries, touch] = await Promise.all([
    stores.involvements.ofPerson(id),
    stores.contacts.ofPerson(id),
    stores.entries.ofPerson(id, { limit: 100 }),
    lastTouch(stores, person, clock.now()),
  ]);
  const applicationIds = [
    ...involvements.map(({ applicationId }) => applicationId),
    ...entries.flatMap(({ applicationId }) => applicationId ?? []),
  ];
  const applications = await stores.applications.findMany([...new Set(applicationIds)]);
  const known = await stores.people.list({ limit: most });
  return {
    person,
    involvements,
    contacts,
    entries,
    touch,
    restUntil: notBefore(touch),
    applications: new Map(applications.map((application) => [application.id, application])),
    interviews: await stores.interviews.ofApplications(applications.map((application) => application.id)),
    /** Whom it could be once more. */
    others: known.filter((other) => other.id !== id && !other.anonymisedAt),
    today: await todayOf(stores, clock.now()),
  };
}
export type PersonView = NonNullable<Awaited<ReturnType<typeof readPerson>>>;
