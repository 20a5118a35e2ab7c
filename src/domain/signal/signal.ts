import type { ApplicationId, DoubtId, InterviewId, PersonId, SignalId } from '../id.ts';
import type { Kept } from '../kept.ts';

export const strengths = ['faint', 'clear', 'strong'] as const;
export type Strength = (typeof strengths)[number];

export const sources = ['first', 'second', 'review'] as const;
export type Source = (typeof sources)[number];

export const signalStates = ['open', 'closed', 'hardened'] as const;
export type SignalState = (typeof signalStates)[number];

/** Something noticed, for (+1) or against (-1). */
export type Signal = Kept<SignalId> & {
  readonly applicationId: ApplicationId;
  readonly doubtId: DoubtId | null;
  readonly interviewId: InterviewId | null;
  readonly personId: PersonId | null;
  /** 1 for the first conversation. */
  readonly round: number;
  readonly polarity: 1 | -1;
  readonly strength: Strength;
  /** A code of SPEC section 10. */
  readonly topic: string;
  /** One's own words. Private. */
  readonly text: string;
  readonly source: Source;
  /** In writing, or confirmed by a second person. */
  readonly verified: boolean;
  /** It is the answer to a question one asked. */
  readonly asked: boolean;
  /** One of the kinds of SPEC section 6, or null. */
  readonly dealbreaker: string | null;
  readonly sure: boolean;
  readonly state: SignalState;
  readonly noticedAt: Temporal.Instant;
};
