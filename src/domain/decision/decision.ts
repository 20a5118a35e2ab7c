import type { ApplicationId, DecisionId, DoubtId } from '../id.ts';
import type { OfferAnswer } from '../doubt/answers.ts';
import type { JsonObject } from '../json.ts';

export const ways = ['stay', 'ask', 'pause', 'withdraw'] as const;
export type Way = (typeof ways)[number];

/** A decision as it was made. Append-only: a change of mind is a new decision. */
export type Decision = {
  readonly id: DecisionId;
  readonly createdAt: Temporal.Instant;
  readonly applicationId: ApplicationId;
  readonly doubtId: DoubtId | null;
  readonly way: Way;
  readonly reasons: string;
  readonly confidence: 1 | 2 | 3 | 4 | 5 | null;
  readonly wouldChange: string;
  readonly offeredToday: OfferAnswer | null;
  /** What was shown when it was made; null if nothing was. */
  readonly picture: JsonObject | null;
  readonly pauseUntil: Temporal.PlainDate | null;
  readonly decidedAt: Temporal.Instant;
};
