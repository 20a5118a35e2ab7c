/** Chance from log odds in dB; 0 and 1 at the far ends. */
export const chanceOf = (db: number): number => 1 / (1 + 10 ** (-db / 10));

/** Log odds in dB of a chance between 0 and 1, both exclusive. */
export const dbOf = (chance: number): number => 10 * Math.log10(chance / (1 - chance));
