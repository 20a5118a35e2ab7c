import type { Application } from '#domain/application/application.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { KeptStore, Page } from './kept-store.ts';

export type ApplicationFilter = {
  /** Any of these; absent: all. */
  readonly stages?: readonly Stage[];
};

export type ApplicationStore = KeptStore<Application> & {
  /** Last changed first. */
  list(
    filter?: ApplicationFilter,
    page?: { readonly limit?: number; readonly offset?: number },
  ): Promise<readonly Application[]>;
  count(filter?: ApplicationFilter): Promise<number>;
  /** How many stand where; a stage without any is absent. */
  countByStage(): Promise<ReadonlyMap<Stage, number>>;
  /** An answer was promised by that day or earlier, and the application is open. Earliest first. */
  promisedBy(day: Temporal.PlainDate): Promise<readonly Application[]>;
  /** They expect my answer by a certain time, and the application is open. Earliest first. */
  answersDue(page: { readonly limit: number }): Promise<readonly Application[]>;
  /** An answer was promised for that day or later, up to `until`, and the application is open. Earliest first. */
  promisedFrom(
    day: Temporal.PlainDate,
    page: { readonly until: Temporal.PlainDate; readonly limit: number },
  ): Promise<readonly Application[]>;
  /** They answered after it was closed for me, nobody has looked, and the application is open. Earliest first. */
  answeredLate(): Promise<readonly Application[]>;
  all(page?: Page): Promise<readonly Application[]>;
};
