import type { Application } from '#domain/application/application.ts';
import type { Doubt } from '#domain/doubt/doubt.ts';
import type { DoubtId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { Person } from '#domain/people/person.ts';
import type { Signal } from '#domain/signal/signal.ts';
import type { Stores } from './ports/stores.ts';

/** Someone one has to do with here, and as what. */
export type Involved = { readonly person: Person; readonly involvement: Involvement | null };

/** A doubt with everything that its pages need. */
export type DoubtView = {
  readonly doubt: Doubt;
  readonly application: Application;
  /** By start. */
  readonly interviews: readonly Interview[];
  /** Involved, or seen in an interview; each once. */
  readonly people: readonly Involved[];
  /** All of the application, not only of this doubt: what was noticed does not grow old with an episode. */
  readonly signals: readonly Signal[];
};

/** Those that are involved in an application or sat in one of its interviews. */
export async function peopleOf(
  stores: Stores,
  application: Application,
  interviews: readonly Interview[],
): Promise<readonly Involved[]> {
  const involvements = await stores.involvements.ofApplication(application.id);
  const ids = new Set([
    ...involvements.map(({ personId }) => personId),
    ...interviews.flatMap(({ personIds }) => personIds),
  ]);
  const people = await stores.people.findMany([...ids]);
  const rank = [...ids];
  return people
    .toSorted((a, b) => rank.indexOf(a.id) - rank.indexOf(b.id))
    .map((person) => ({ person, involvement: involvements.find((one) => one.personId === person.id) ?? null }));
}

/** Only what the frame of its pages needs. */
export async function readDoubtHead({ stores }: { readonly stores: Stores }, id: DoubtId) {
  const doubt = await stores.doubts.find(id);
  const application = doubt && (await stores.applications.find(doubt.applicationId));
  return application ? { doubt, application } : null;
}

export async function readDoubt({ stores }: { readonly stores: Stores }, id: DoubtId): Promise<DoubtView | null> {
  const head = await readDoubtHead({ stores }, id);
  if (!head) return null;
  const { doubt, application } = head;
  const interviews = await stores.interviews.ofApplication(application.id);
  const people = await peopleOf(stores, application, interviews);
  return { doubt, application, interviews, people, signals: await stores.signals.ofApplication(application.id) };
}
