import { HALO, LEAST_CHANCE, MOOD } from './constants.ts';
import type { Noted } from './noted.ts';

/** How a note is read: every weight times `scale`, and how strong the halo is. */
export type Juror = { readonly scale: number; readonly halo: number };
export const MAIN_JUROR: Juror = { scale: 1, halo: HALO };

/**
 * Logs of the chances of some notes, one for each of the eight settings of fit, halo and mood:
 * index 4 x fit + 2 x halo + mood, each 0 for +1 and 1 for -1.
 */
type EightLogs = readonly number[];
/** The same with the mood summed out: index 2 x fit + halo. */
type FourLogs = readonly number[];

const clamp = (chance: number): number => Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE);

function logsOf(base: number, polarity: 1 | -1, { scale, halo }: Juror): EightLogs {
  const ratio = 10 ** ((base * scale) / 10);
  const validity = (ratio - 1) / (ratio + 1);
  return [1, -1].flatMap((fit) =>
    [1, -1].flatMap((shine) =>
      [1, -1].map((mood) => Math.log(clamp((1 + polarity * (validity * fit + halo * shine + MOOD * mood)) / 2))),
    ),
  );
}

/** log(e^a + e^b), without leaving the range of numbers. */
const logSum = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
const logMean = (a: number, b: number): number => logSum(a, b) - Math.LN2;

const withoutMood = (logs: EightLogs, less?: EightLogs): FourLogs =>
  [0, 1, 2, 3].map((i) => {
    const [up, down] = [2 * i, 2 * i + 1];
    return logMean((logs[up] ?? 0) - (less?.[up] ?? 0), (logs[down] ?? 0) - (less?.[down] ?? 0));
  });

const db = ([a = 0, b = 0, c = 0, d = 0]: FourLogs): number => ((logMean(a, b) - logMean(c, d)) * 10) / Math.LN10;

const plus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value + (b[i] ?? 0));
const minus = (a: readonly number[], b: readonly number[]): number[] => a.map((value, i) => value - (b[i] ?? 0));

export type HaloBlock = {
  /** E_halo in dB; 0 without notes. */
  readonly db: number;
  /** The same without one of its notes. */
  without(note: Noted): number;
};

/**
 * The halo block of SPEC section 2.2: first-hand notes that are not direct may all stem from one good or bad impression
 * of the employer and from the mood of each conversation, so they count together for less than one by one.
 * Sums of logs replace the products: 500 notes would leave the range of numbers. The sums are kept per conversation,
 * so that asking for all but one note costs the same for one note as for five hundred.
 */
export function haloBlock(notes: readonly Noted[], juror: Juror): HaloBlock {
  const cache = new Map<number, EightLogs>();
  const logs = ({ base, polarity }: Noted): EightLogs => {
    const found = cache.get(base * polarity) ?? logsOf(base, polarity, juror);
    cache.set(base * polarity, found);
    return found;
  };
  const talks = new Map<string, EightLogs>();
  for (const note of notes) {
    const sofar = talks.get(note.key);
    talks.set(note.key, sofar ? plus(sofar, logs(note)) : logs(note));
  }
  const parts = new Map([...talks].map(([key, sum]) => [key, withoutMood(sum)]));
  const total = [...parts.values()].reduce(plus, [0, 0, 0, 0]);
  const alike = new Map<string, number>();
  return {
    db: db(total),
    without(note) {
      const kind = `${String(note.base * note.polarity)} ${note.key}`;
      const [sum, part] = [talks.get(note.key) ?? [], parts.get(note.key) ?? []];
      const rest = alike.get(kind) ?? db(plus(minus(total, part), withoutMood(sum, logs(note))));
      alike.set(kind, rest);
      return rest;
    },
  };
}
