import { HALO, LEAST_CHANCE, MOOD } from './constants.ts';
import type { Noted } from './noted.ts';

/** How a note is read: every weight times `scale`, and how strong the halo is. */
export type Juror = { readonly scale: number; readonly halo: number };
export const MAIN_JUROR: Juror = { scale: 1, halo: HALO };

/** One value for each setting of fit and halo: both good, good fit in bad light, bad fit in good light, both bad. */
type Four = readonly [number, number, number, number];
/** Logs of the chances of some notes from one conversation, in good and in bad mood. */
type Talk = { readonly up: Four; readonly down: Four };

const four = (a: Four, b: Four, join: (a: number, b: number) => number): Four => [
  join(a[0], b[0]),
  join(a[1], b[1]),
  join(a[2], b[2]),
  join(a[3], b[3]),
];
const sum = (a: number, b: number): number => a + b;
const difference = (a: number, b: number): number => a - b;
const NOTHING: Four = [0, 0, 0, 0];

const clamp = (chance: number): number => Math.min(Math.max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE);

function logsOf({ base, polarity }: Noted, { scale, halo }: Juror): Talk {
  const ratio = 10 ** ((base * scale) / 10);
  const validity = (ratio - 1) / (ratio + 1);
  const log = (leaning: number): number => Math.log(clamp((1 + polarity * leaning) / 2));
  const inMood = (mood: number): Four => [
    log(validity + halo + mood),
    log(validity - halo + mood),
    log(-validity + halo + mood),
    log(-validity - halo + mood),
  ];
  return { up: inMood(MOOD), down: inMood(-MOOD) };
}

const join = (a: Talk, b: Talk, how: (a: number, b: number) => number): Talk => ({
  up: four(a.up, b.up, how),
  down: four(a.down, b.down, how),
});

/** log((e^a + e^b) / 2), without leaving the range of numbers. */
const logMean = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))) - Math.LN2;

const withoutMood = ({ up, down }: Talk): Four => four(up, down, logMean);

const db = ([a, b, c, d]: Four): number => ((logMean(a, b) - logMean(c, d)) * 10) / Math.LN10;

export type HaloBlock = {
  /** E_halo in dB; 0 without notes. */
  readonly db: number;
  /** The same without one of its notes; unchanged for a note that is not in it. */
  without(note: Noted): number;
};

/**
 * The halo block of SPEC section 2.2: first-hand notes that are not direct may all stem from one good or bad impression
 * of the employer and from the mood of each conversation, so they count together for less than one by one.
 * Sums of logs replace the products: 500 notes would leave the range of numbers. The sums are kept per conversation,
 * so that asking for all but one note costs the same for one note as for five hundred.
 */
export function haloBlock(notes: readonly Noted[], juror: Juror): HaloBlock {
  const known = new Map<number, Talk>();
  const logs = (note: Noted): Talk => {
    const found = known.get(note.base * note.polarity) ?? logsOf(note, juror);
    known.set(note.base * note.polarity, found);
    return found;
  };
  const talks = new Map<string, Talk>();
  for (const note of notes) {
    const others = talks.get(note.key);
    talks.set(note.key, others ? join(others, logs(note), sum) : logs(note));
  }
  const total = [...talks.values()].map(withoutMood).reduce((a, b) => four(a, b, sum), NOTHING);
  const all = db(total);
  const alike = new Map<string, number>();
  return {
    db: all,
    without(note) {
      const talk = talks.get(note.key);
      if (!talk) return all;
      const kind = `${String(note.base * note.polarity)} ${note.key}`;
      const rest = (): number => {
        const others = withoutMood(join(talk, logs(note), difference));
        return db(four(four(total, withoutMood(talk), difference), others, sum));
      };
      const found = alike.get(kind) ?? rest();
      alike.set(kind, found);
      return found;
    },
  };
}
