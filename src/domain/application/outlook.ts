/** What the decision core asks about the way ahead (SPEC section 1); null: its default counts. */
export type Outlook = {
  /** 0 to 8. */
  readonly roundsLeft: number | null;
  readonly hoursNext: number | null;
  readonly hoursLater: number | null;
  /** A word or a chance from 0 to 1. */
  readonly offerChance: 'low' | 'even' | 'high' | number | null;
  readonly stakes: { readonly good: Stake | null; readonly bad: Stake | null };
  readonly alternatives: 'none' | 'some' | 'strong' | null;
  readonly runway: 'ok' | 'short' | null;
  readonly keen: -1 | 0 | 1 | null;
  readonly practice: 0 | 1 | 2 | null;
  readonly contacts: 0 | 1 | 2 | null;
  /** They have called one's references: somebody else's time and word stand in it now. */
  readonly referencesCalled: boolean;
};
export type Stake = 'some' | 'normal' | 'big';

export const noOutlook: Outlook = {
  roundsLeft: null,
  hoursNext: null,
  hoursLater: null,
  offerChance: null,
  stakes: { good: null, bad: null },
  alternatives: null,
  runway: null,
  keen: null,
  practice: null,
  contacts: null,
  referencesCalled: false,
};
