/** From no (-2) to yes (2). */
export type OfferAnswer = -2 | -1 | 0 | 1 | 2;

/** The items of SPEC section 5. */
export const triageItems = ['e1', 'e2', 'e3', 'e4', 'e5', 'p1', 'p2', 'p3', 'p4', 'p5', 't1'] as const;
export type TriageItem = (typeof triageItems)[number];

/** 0 no, 1 partly, 2 yes; absent: not answered. */
export type TriageAnswers = { readonly [Item in TriageItem]?: 0 | 1 | 2 };
