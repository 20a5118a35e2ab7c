/** Things after which no process goes on; one's own floors are the last four (SPEC section 6). */
export const DEALBREAKER_KINDS = [
  'fee_demanded',
  'identity_theft',
  'unsafe',
  'illegal',
  'discrimination',
  'pay_below_floor',
  'location_impossible',
  'hours_impossible',
  'permit_impossible',
] as const;

export type DealbreakerKind = (typeof DEALBREAKER_KINDS)[number];

export type Dealbreaker = {
  readonly kind: DealbreakerKind;
  /** The person says that it is certain; absent is false. */
  readonly sure?: boolean | undefined;
};

const named = (dealbreakers: readonly Dealbreaker[], ...kinds: readonly DealbreakerKind[]): boolean =>
  dealbreakers.some(({ kind }) => kinds.includes(kind));

/** Keep money and documents back: a fee or papers were asked for, certain or not. */
export const holdsMoney = (dealbreakers: readonly Dealbreaker[]): boolean =>
  named(dealbreakers, 'fee_demanded', 'identity_theft');

/** Discrimination or danger was named, certain or not: care comes before everything else. */
export const namesHarm = (dealbreakers: readonly Dealbreaker[]): boolean =>
  named(dealbreakers, 'discrimination', 'unsafe');

/** A line is crossed: a certain dealbreaker, or a fee demanded at all. */
export const crossesLine = (dealbreakers: readonly Dealbreaker[]): boolean =>
  dealbreakers.some(({ kind, sure }) => sure === true || kind === 'fee_demanded');
