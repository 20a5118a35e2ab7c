import type { LookBack } from '#domain/decision/look-back.ts';
import type { DecisionId, LookBackId } from '#domain/id.ts';

export type LookBackStore = {
  find(id: LookBackId): Promise<LookBack | null>;
  all(page?: { readonly limit?: number; readonly after?: string }): Promise<readonly LookBack[]>;
  /** Adds, or writes one that was not written yet; false if it was: it then stays as it is. */
  save(lookBack: LookBack): Promise<boolean>;
  /** By day, earliest first. */
  ofDecision(id: DecisionId): Promise<readonly LookBack[]>;
  /** Due on that day or earlier and not written; earliest first. */
  due(day: Temporal.PlainDate): Promise<readonly LookBack[]>;
  /** Written ones, latest first. */
  written(): Promise<readonly LookBack[]>;
};
