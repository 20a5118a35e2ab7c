import type { DecisionId, LookBackId, SignalId } from '../id.ts';

export const lookBackSpans = ['4-weeks', '3-months', '6-months'] as const;
export type LookBackSpan = (typeof lookBackSpans)[number];

export const concernFates = ['real', 'dissolved', 'unknown'] as const;
export type ConcernFate = (typeof concernFates)[number];

/** Looking back at one decision, once. Append-only from the moment it is written. */
export type LookBack = {
  readonly id: LookBackId;
  readonly createdAt: Temporal.Instant;
  readonly decisionId: DecisionId;
  readonly dueOn: Temporal.PlainDate;
  readonly span: LookBackSpan;
  /** *Would you decide so again?* */
  readonly again: 'yes' | 'no' | 'unsure' | null;
  readonly happened: string;
  readonly concerns: readonly { readonly signalId: SignalId; readonly was: ConcernFate }[];
  readonly writtenAt: Temporal.Instant | null;
};
