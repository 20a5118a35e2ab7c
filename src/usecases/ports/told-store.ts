import type { Told } from '#domain/goodbye/told.ts';
import type { ApplicationId, PersonId, ToldId } from '#domain/id.ts';
import type { AppendStore } from './kept-store.ts';

export type ToldStore = AppendStore<Told> & {
  /** Those that count: without the ones taken back. Earliest first. */
  ofApplication(id: ApplicationId): Promise<readonly Told[]>;
  ofApplications(ids: readonly ApplicationId[]): Promise<readonly Told[]>;
  ofPerson(id: PersonId): Promise<readonly Told[]>;
  ofPeople(ids: readonly PersonId[]): Promise<readonly Told[]>;
  /** False if it was taken back before, or never was. */
  undo(id: ToldId, at: Temporal.Instant): Promise<boolean>;
};
