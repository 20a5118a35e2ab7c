/** What can still be done about a withdrawal that one regrets. */
export type TakeBack =
  /** Nobody was told: reopening the application is all. */
  | { readonly kind: 'not-said' }
  /** A short message may still work, until about that day. */
  | { readonly kind: 'may-work'; readonly until: Temporal.PlainDate }
  /** Most likely filled or closed: a new application, or getting in touch again. */
  | { readonly kind: 'new-start' };

/** Judgement: within about three weeks a place is often still open; after that it is rarely. */
const daysItMayWork = 21;

/** @param saidOn - the day on which the first of them was told; null: nobody was */
export function takeBack(saidOn: Temporal.PlainDate | null, today: Temporal.PlainDate): TakeBack {
  if (!saidOn) return { kind: 'not-said' };
  const until = saidOn.add({ days: daysItMayWork });
  return Temporal.PlainDate.compare(today, until) <= 0 ? { kind: 'may-work', until } : { kind: 'new-start' };
}
