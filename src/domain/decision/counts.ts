import { GUARD_CONVERSATIONS, GUARD_SINGLE_DB, VERIFIED_FACTOR } from './constants.ts';
import type { Noted } from './noted.ts';

/** How much was heard, over all notes entered, set aside or not (SPEC section 3). */
export type Counts = {
  /** Distinct conversations: n. */
  readonly conversations: number;
  /** First-hand ones of these: nFirst. */
  readonly firstHand: number;
  /** Conversations with at least one bad note: nNeg. */
  readonly withConcern: number;
  /** First-hand ones of these: nNegFirst. */
  readonly firstHandWithConcern: number;
  /** The weightiest bad, first-hand, checked note, in dB; 0 if there is none. */
  readonly single: number;
};

const keys = (notes: readonly Noted[]): number => new Set(notes.map(({ key }) => key)).size;

export function counted(notes: readonly Noted[]): Counts {
  const firstHand = notes.filter(({ source }) => source === 'first');
  const bad = notes.filter(({ polarity }) => polarity === -1);
  const badFirstHand = firstHand.filter(({ polarity }) => polarity === -1);
  const checked = badFirstHand.filter(({ verified }) => verified).map(({ base }) => base * VERIFIED_FACTOR);
  return {
    conversations: keys(notes),
    firstHand: keys(firstHand),
    withConcern: keys(bad),
    firstHandWithConcern: keys(badFirstHand),
    single: Math.max(0, ...checked),
  };
}

/** The early guard: concerns from two conversations, one of them first-hand, or a single strong and checked one. */
export const passesGuard = ({ withConcern, firstHandWithConcern, single }: Counts): boolean =>
  (withConcern >= GUARD_CONVERSATIONS && firstHandWithConcern >= 1) || single >= GUARD_SINGLE_DB;
