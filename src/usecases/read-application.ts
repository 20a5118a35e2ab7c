import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stretch } from './ports/entry-store.ts';

/** One application with everything around it; null if there is none. */
export async function readApplication({ stores }: OwnerUse, id: ApplicationId, stretch: Stretch = { limit: 100 }) {
  const application = await stores.applications.find(id);
  if (!application) return null;
  const [interviews, involvements, entries, doubts, decision, goodbyes] = await Promise.all([
    stores.interviews.ofApplication(id),
    stores.involvements.ofApplication(id),
    stores.entries.ofApplication(id, stretch),
    stores.doubts.ofApplication(id),
    stores.decisions.latest(id),
    stores.goodbyes.ofApplication(id),
  ]);
  const mentioned = new Set<PersonId>([
    ...involvements.map((one) => one.personId),
    ...interviews.flatMap((interview) => interview.personIds),
    ...entries.flatMap(({ personId }) => (personId ? [personId] : [])),
  ]);
  const people = new Map((await stores.people.findMany([...mentioned])).map((person) => [person.id, person]));
  const openDoubt = doubts.find((doubt) => !doubt.settledAt) ?? null;
  return {
    application,
    interviews,
    involvements,
    entries,
    doubts,
    openDoubt,
    decision,
    goodbye: goodbyes[0] ?? null,
    people,
  };
}
export type ApplicationView = NonNullable<Awaited<ReturnType<typeof readApplication>>>;
