import type { ApplicationId, DecisionId, GoodbyeId } from '#domain/id.ts';
import { choicesJson, noChoices } from './goodbye-choices.ts';
import type { Goodbye } from './goodbye.ts';

/** A goodbye in which nothing has been chosen yet. */
export const newGoodbye = (
  id: GoodbyeId,
  about: { readonly applicationId: ApplicationId; readonly decisionId: DecisionId | null },
  now: Temporal.Instant,
): Goodbye => ({
  id,
  createdAt: now,
  changedAt: now,
  removedAt: null,
  ...about,
  choices: choicesJson(noChoices),
  finishedAt: null,
});
