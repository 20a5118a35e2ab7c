import type { ApplicationId, DoubtId } from '../id.ts';
import type { Kept } from '../kept.ts';
import type { OfferAnswer, TriageAnswers } from './answers.ts';

export const sinces = ['today', 'some-days', 'last-talk'] as const;
export type Since = (typeof sinces)[number];

/** One episode of second thoughts about one application. */
export type Doubt = Kept<DoubtId> & {
  readonly applicationId: ApplicationId;
  /** What happened, in one's own words. Private. */
  readonly text: string;
  readonly since: Since | null;
  readonly triage: TriageAnswers;
  /** Something else changed (another offer, family, health, a move): what. Empty: nothing of that kind. */
  readonly changed: string;
  /** The person's own word on where it comes from, against the answer that was given. */
  readonly overruledType: 'employer' | 'personal' | 'both' | 'unclear' | 'changed' | null;
  /** *If they offered it today, would you take it?*, asked first. */
  readonly offeredToday: OfferAnswer | null;
  /** The same again, right before deciding: the later answer counts. */
  readonly offeredAgain: OfferAnswer | null;
  readonly clearNo: boolean;
  readonly changeMyMind: string;
  readonly inItForMe: string;
  readonly sleepUntil: Temporal.Instant | null;
  readonly sleepNote: string;
  /** *Don't wait, show me.* */
  readonly showMeNow: boolean;
  /** Steps 1 to 9 that were seen, in the order of the first visit. */
  readonly visitedSteps: readonly number[];
  /** How often the picture was looked at without anything new, and what it was made from. */
  readonly looks: { readonly count: number; readonly lastSignature: string };
  /** Sentences of `text` that one chose not to make a card of. */
  readonly dismissedSentences: readonly string[];
  readonly openedAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
};
