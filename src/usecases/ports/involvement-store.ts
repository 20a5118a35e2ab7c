import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { KeptStore } from './kept-store.ts';

export type InvolvementStore = KeptStore<Involvement> & {
  /** In the order they were added. */
  ofApplication(id: ApplicationId): Promise<readonly Involvement[]>;
  ofPerson(id: PersonId): Promise<readonly Involvement[]>;
  ofPeople(ids: readonly PersonId[]): Promise<readonly Involvement[]>;
};
