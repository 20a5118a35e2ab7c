import type { Strength } from '#domain/decision/input.ts';
import { STRENGTH_DB } from '#domain/decision/constants.ts';
import type { Random } from './random.ts';

/** The simulated worlds of SPEC section 8. Hours; chances 0 to 1. */
export type World = {
  readonly name: string;
  readonly what: string;
  readonly hours: readonly [number, number, number, number];
  /** Chance that the employer goes on after rounds 1 to 3, and offers after round 4. */
  readonly goesOn: readonly [number, number, number, number];
  /** What a glad job gains, and what a bad one costs. */
  readonly good: number;
  readonly bad: number;
};

const typical = { hours: [1.5, 4, 7, 4], goesOn: [0.7, 0.7, 0.75, 0.6], good: 200, bad: 200 } as const;

export const WORLDS: readonly World[] = [
  { name: 'S1', what: 'typical', ...typical },
  { name: 'S2', what: 'costly rounds', ...typical, hours: [4, 10, 17, 10] },
  { name: 'S3', what: 'strong alternatives', ...typical, good: 100 },
  { name: 'S4', what: 'short runway', ...typical, bad: 120 },
  { name: 'S5', what: 'long shot', ...typical, goesOn: [0.55, 0.5, 0.55, 0.45] },
  { name: 'S6', what: 'high stakes', ...typical, good: 400, bad: 400 },
];

/** Practice and contacts of each round, in hours. */
export const SIDE_VALUE = [0.5, 1, 1.5, 1] as const;
export const QUESTION_H = 0.3;
export const GOOD_FIT = 0.6;
export const EMPTY = 0.25;
export const EVASIVE = 0.4;
export const HALO_B = 0.45;
export const MOOD_C = 0.12;
export const MIX: readonly (readonly [Strength, number])[] = [
  ['faint', 0.45],
  ['clear', 0.37],
  ['strong', 0.18],
];

/** r(w) of SPEC section 2. */
export const validity = (strength: Strength): number => {
  const ratio = 10 ** (STRENGTH_DB[strength] / 10);
  return (ratio - 1) / (ratio + 1);
};
export const ANSWER_RIGHT = (1 + validity('strong')) / 2;

export type Sign = 1 | -1;
export type Note = { readonly polarity: Sign; readonly strength: Strength };
/** What one round brings: its notes, and the answer that a question gets (0: evasive or none). */
export type Round = { readonly notes: readonly Note[]; readonly answer: Sign | 0; readonly goesOn: boolean };
/** One process, drawn to its end, whatever a rule then does with it. */
export type Process = { readonly fit: Sign; readonly rounds: readonly Round[] };

const VALIDITY = Object.fromEntries(MIX.map(([strength]) => [strength, validity(strength)])) as Record<
  Strength,
  number
>;

/** Chance that a note is good, given fit, halo and mood. */
export const goodChance = (strength: Strength, fit: Sign, halo: Sign, mood: Sign): number =>
  Math.min(Math.max((1 + VALIDITY[strength] * fit + HALO_B * halo + MOOD_C * mood) / 2, 0.001), 0.999);

const sign = (random: Random, chance: number): Sign => (random() < chance ? 1 : -1);

function strengthOf(random: Random): Strength {
  let left = random();
  for (const [strength, share] of MIX) {
    left -= share;
    if (left < 0) return strength;
  }
  return 'strong';
}

function drawRound(random: Random, fit: Sign, halo: Sign, chance: number): Round {
  const mood = sign(random, 0.5);
  const notes: Note[] = [];
  for (let slot = 0; slot < 2; slot += 1) {
    if (random() < EMPTY) continue;
    const strength = strengthOf(random);
    notes.push({ strength, polarity: sign(random, goodChance(strength, fit, halo, mood)) });
  }
  const isEvasive = random() < EVASIVE;
  const right = sign(random, ANSWER_RIGHT);
  return { notes, answer: isEvasive ? 0 : ((fit * right) as Sign), goesOn: random() < chance };
}

export function drawProcess(random: Random, world: World): Process {
  const fit = sign(random, GOOD_FIT);
  const halo = sign(random, 0.5);
  return { fit, rounds: world.goesOn.map((chance) => drawRound(random, fit, halo, chance)) };
}
