import { REPEAT_DIRECT, REPEAT_OTHERS } from './constants.ts';
import { discountedSum } from './discounted-sum.ts';
import { haloBlock, type Juror } from './halo.ts';
import type { Noted } from './noted.ts';

const weights = (notes: readonly Noted[], polarity: 1 | -1, scale: number): number[] =>
  notes.filter((note) => note.polarity === polarity).map((note) => note.weight * scale);

const balance = (notes: readonly Noted[], scale: number, repeat: number): number =>
  discountedSum(weights(notes, 1, scale), repeat) - discountedSum(weights(notes, -1, scale), repeat);

export const inBlock = (notes: readonly Noted[], block: Noted['block']): Noted[] =>
  notes.filter((note) => note.block === block);

/** Answers and checked notes: they do not share a halo, only a discount for saying the same. In dB. */
export const directDb = (notes: readonly Noted[], scale: number): number => balance(notes, scale, REPEAT_DIRECT);

/** What other people say, each person (and all reviews) a source of its own. In dB. */
export const othersDb = (notes: readonly Noted[], scale: number): number =>
  [...Map.groupBy(notes, ({ key }) => key).values()].reduce(
    (sum, ofOne) => sum + balance(ofOne, scale, REPEAT_OTHERS),
    0,
  );

/** How far these notes go, in dB: positive speaks for the job (SPEC section 2.2). */
export const evidenceDb = (notes: readonly Noted[], juror: Juror): number =>
  haloBlock(inBlock(notes, 'halo'), juror).db +
  directDb(inBlock(notes, 'direct'), juror.scale) +
  othersDb(inBlock(notes, 'others'), juror.scale);
