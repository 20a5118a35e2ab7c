import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Contact } from '#domain/people/contact.ts';
import type { KeptStore } from './kept-store.ts';

export type ContactStore = KeptStore<Contact> & {
  /** Latest first. */
  ofPerson(id: PersonId): Promise<readonly Contact[]>;
  /** Latest first. */
  ofApplication(id: ApplicationId): Promise<readonly Contact[]>;
  /** When each was last really in contact; people without any are absent. */
  latest(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Temporal.Instant>>;
};
