/**
 * The table of SPEC section 8: hours per process, exact; and shares in per cent, rounded, as far as they are published
 * (S1 from SPEC section 8 and the simulation that it summarises). `undefined`: not published.
 */
type Published = { readonly hours?: number; readonly goodLeft?: number; readonly badTaken?: number };

export const OPTIMUM: Readonly<Record<string, number>> = {
  S1: 11.31,
  S2: 1.19,
  S3: 1.47,
  S4: 13.3,
  S5: 1.13,
  S6: 29.32,
};

const RULES = ['core as shown', 'never quit, ask', 'tally > 2', 'SPRT 25/25', 'first strong flag', 'first red flag'];
const HOURS: Readonly<Record<string, readonly number[]>> = {
  S1: [11.07, 10.44, 9.41, 5.77, 6.05, 1.2],
  S2: [0.2, -3.37, -2.12, -6.4, -5.54, -4.82],
  S3: [1.1, -0.38, -0.7, -3.08, -3.89, -1.12],
  S4: [13.07, 12.63, 11.18, 9.45, 9.29, 1.44],
  S5: [0.96, 0.38, 0.38, -0.51, -0.32, -0.96],
  S6: [28.95, 28.54, 25.19, 17.57, 17.85, 5.21],
};
const SHARES_S1: Readonly<Record<string, readonly [number, number]>> = {
  'core as shown': [16, 25],
  'never quit, ask': [14, 27],
  'tally > 2': [24, 25],
  'SPRT 25/25': [29, 39],
  'first strong flag': [25, 46],
  'first red flag': [83, 3],
  'never quit, take any': [0, 100],
};

export function published(world: string, rule: string): Published {
  const hours = world === 'S1' && rule === 'never quit, take any' ? 1.92 : HOURS[world]?.[RULES.indexOf(rule)];
  const shares = world === 'S1' ? SHARES_S1[rule] : undefined;
  return {
    ...(hours !== undefined && { hours }),
    ...(shares && { goodLeft: shares[0] / 100, badTaken: shares[1] / 100 }),
  };
}
