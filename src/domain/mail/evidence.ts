/** How sure a recognition is: `high` names the thing outright, `medium` speaks for it, `low` is a hint. */
export type Confidence = 'high' | 'medium' | 'low';

/** The words that a claim rests on, and where they stand. `start` and `end` are UTF-16 units in that part; end is exclusive. */
export type Evidence = {
  readonly in: 'subject' | 'text' | 'sender' | 'calendar' | 'link';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
};

/** The evidence of a match in a text. */
export const evidenceOf = (where: Evidence['in'], match: RegExpExecArray | RegExpMatchArray): Evidence => ({
  in: where,
  quote: match[0],
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** A fact that is a whole part by itself, such as an address. */
export const wholeEvidence = (where: Evidence['in'], quote: string): Evidence => ({
  in: where,
  quote,
  start: 0,
  end: quote.length,
});
