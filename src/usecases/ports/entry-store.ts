import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Entry } from '#domain/timeline/entry.ts';
import type { StageChange } from '#domain/timeline/stages-passed.ts';
import type { AppendStore } from './kept-store.ts';

export type Stretch = {
  readonly limit?: number;
  readonly before?: { readonly at: Temporal.Instant; readonly id: string };
};

/** The timeline. Lists: latest first, `before` one that is known. */
export type EntryStore = AppendStore<Entry> & {
  ofApplication(id: ApplicationId, stretch?: Stretch): Promise<readonly Entry[]>;
  /** When which of them changed its stage, earliest first. */
  stageChanges(
    ids: readonly ApplicationId[],
  ): Promise<readonly (StageChange & { readonly applicationId: ApplicationId })[]>;
  ofPerson(id: PersonId, stretch?: Stretch): Promise<readonly Entry[]>;
};
