import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { LetterState } from '#domain/letter/stored-letter.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** What asks for a word of the person stands first, then what is on its way, then what lies in Drafts. */
const order: readonly LetterState[] = ['unknown', 'failed', 'sending', 'queued', 'in-drafts'];

/** Every letter that is on its way or stuck there, with whom it goes to and what it is about. */
export async function readOutbox({ stores }: Pick<OwnerUse, 'stores'>) {
  const found = await stores.letters.inState(...order);
  const letters = found.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
  const people = letters.map(({ personId }) => personId).filter((id): id is PersonId => id !== null);
  const about: ApplicationId[] = letters.map(({ applicationId }) => applicationId);
  const [known, applications] = await Promise.all([
    stores.people.findMany([...new Set(people)]),
    stores.applications.findMany([...new Set(about)]),
  ]);
  return {
    letters,
    people: new Map(known.map((person) => [person.id, person])),
    applications: new Map(applications.map((application) => [application.id, application])),
  };
}
export type Outbox = Awaited<ReturnType<typeof readOutbox>>;
