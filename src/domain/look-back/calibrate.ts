import type { ConcernFate } from '../decision/look-back.ts';

/** An open point as it was looked back at. */
export type JudgedPoint = {
  readonly signalId: string;
  readonly topic: string;
  readonly round: number;
  readonly was: ConcernFate;
  /** One asked them about it, or it is the answer to a question. */
  readonly wasAsked: boolean;
};

/** What came of some open points. `neverAsked`: unknown, and nobody was asked. */
export type Tally = {
  readonly heldUp: number;
  readonly dissolved: number;
  readonly neverAsked: number;
  readonly unknown: number;
};

export type Share = 'most' | 'half' | 'few';

export type Calibration =
  /** Nothing is claimed from fewer than `needed` decisions. */
  | { readonly kind: 'too-early'; readonly decisions: number; readonly needed: number }
  | {
      readonly kind: 'counted';
      readonly decisions: number;
      readonly all: Tally;
      /** How many of those whose end is known held up; null: fewer than five are known. */
      readonly share: Share | null;
      readonly byTopic: readonly { readonly topic: string; readonly tally: Tally }[];
      readonly byRound: readonly { readonly round: number; readonly tally: Tally }[];
    };

/** Fewer than this say nothing: DESIGN M14, issue 7 line 6. */
export const enoughToSay = 5;

const none: Tally = { heldUp: 0, dissolved: 0, neverAsked: 0, unknown: 0 };

const fieldOf = ({ was, wasAsked }: JudgedPoint): keyof Tally =>
  was === 'real' ? 'heldUp' : was === 'dissolved' ? 'dissolved' : wasAsked ? 'unknown' : 'neverAsked';

const tallyOf = (points: readonly JudgedPoint[]): Tally =>
  points.reduce((tally, point) => ({ ...tally, [fieldOf(point)]: tally[fieldOf(point)] + 1 }), none);

/** A third and two thirds: judgement; a word, never a rate. */
function shareOf({ heldUp, dissolved }: Tally): Share | null {
  const known = heldUp + dissolved;
  if (known < enoughToSay) return null;
  return 3 * heldUp >= 2 * known ? 'most' : 3 * heldUp <= known ? 'few' : 'half';
}

const sizeOf = ({ heldUp, dissolved, neverAsked, unknown }: Tally) => heldUp + dissolved + neverAsked + unknown;

/**
 * How one's own open points held up, by topic and by round: the largest group first, rounds in their order.
 * @param decisions - how many decisions were looked back at, with or without open points
 */
export function calibrate(points: readonly JudgedPoint[], decisions: number): Calibration {
  if (decisions < enoughToSay) return { kind: 'too-early', decisions, needed: enoughToSay };
  const all = tallyOf(points);
  const topics = [...Map.groupBy(points, ({ topic }) => topic)].map(([topic, of]) => ({ topic, tally: tallyOf(of) }));
  const rounds = [...Map.groupBy(points, ({ round }) => round)].map(([round, of]) => ({ round, tally: tallyOf(of) }));
  return {
    kind: 'counted',
    decisions,
    all,
    share: shareOf(all),
    byTopic: topics.toSorted((a, b) => sizeOf(b.tally) - sizeOf(a.tally) || (a.topic < b.topic ? -1 : 1)),
    byRound: rounds.toSorted((a, b) => a.round - b.round),
  };
}
