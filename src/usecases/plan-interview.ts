import type { ApplicationId, InterviewId } from '#domain/id.ts';
import type { KnownInterview } from '#domain/interview/new-interview.ts';
import { splitName } from '#domain/people/split-name.ts';
import { bookInterview } from './book-interview.ts';
import { changeInterview, type InterviewChanges } from './change-interview.ts';
import { involvePerson } from './involve-person.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Somebody typed as one text, met in this application's interviews. */
const addInterviewer = (ports: OwnerUse, applicationId: ApplicationId, name: string) =>
  involvePerson(ports, { applicationId, role: 'interviewer', person: splitName(name) });

type Typed<T> = T & { readonly newPerson: string };

/** Books an appointment as it was typed, with somebody new who will be there. */
export async function planInterview(
  ports: OwnerUse,
  applicationId: ApplicationId,
  { newPerson, ...known }: Typed<Omit<KnownInterview, 'round'> & { readonly round?: number }>,
) {
  return ports.stores.transact(async (stores) => {
    const inside = { ...ports, stores };
    const added = newPerson ? [await addInterviewer(inside, applicationId, newPerson)] : [];
    return bookInterview(inside, applicationId, { ...known, personIds: [...(known.personIds ?? []), ...added] });
  });
}

/** Saves an appointment as it was typed, with somebody new who will be there. */
export async function replanInterview(
  ports: OwnerUse,
  id: InterviewId,
  { newPerson, ...changes }: Typed<InterviewChanges>,
) {
  return ports.stores.transact(async (stores) => {
    const inside = { ...ports, stores };
    const known = await stores.interviews.find(id);
    const added = known && newPerson ? [await addInterviewer(inside, known.applicationId, newPerson)] : [];
    return changeInterview(inside, id, {
      ...changes,
      personIds: [...(changes.personIds ?? known?.personIds ?? []), ...added],
    });
  });
}
