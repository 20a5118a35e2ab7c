import type { DoubtId, OpinionId, PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';
import type { OfferAnswer } from './answers.ts';

export const opinionWays = ['plain', 'file', 'mail'] as const;
export type OpinionWay = (typeof opinionWays)[number];

/** A second opinion: what someone trusted was given, and what came back. Private. */
export type Opinion = Kept<OpinionId> & {
  readonly doubtId: DoubtId;
  /** Their name. */
  readonly from: string;
  readonly personId: PersonId | null;
  readonly via: OpinionWay;
  /** What was handed out, line by line. */
  readonly lines: readonly string[];
  /** Finds the answer that belongs to it. */
  readonly token: string;
  readonly askedAt: Temporal.Instant;
  /** Their view from against (-2) to for (2). */
  readonly view: OfferAnswer | null;
  /** They know the firm or the field. */
  readonly knows: boolean;
  readonly text: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly receivedAt: Temporal.Instant | null;
  /** The Message-ID of the brief or its answer, where it went by mail. */
  readonly messageId: string;
};
