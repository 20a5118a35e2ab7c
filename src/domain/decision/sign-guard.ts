import { SIGN_TOLERANCE_DB } from './constants.ts';
import { directDb, inBlock, othersDb } from './evidence.ts';
import { haloBlock, MAIN_JUROR } from './halo.ts';
import { byPlace, type Noted } from './noted.ts';

export type Guarded = {
  readonly kept: readonly Noted[];
  /** What each kept note adds, in dB, main juror. */
  readonly contributions: ReadonlyMap<Noted, number>;
};

const haloContributions = (notes: readonly Noted[]): ReadonlyMap<Noted, number> => {
  const block = haloBlock(notes, MAIN_JUROR);
  return new Map(notes.map((note) => [note, block.db - block.without(note)]));
};

/** Against its own direction by more than rounding: the one that goes, or undefined. Of equal amounts, the greatest by place. */
function worst(contributions: ReadonlyMap<Noted, number>): Noted | undefined {
  const against = [...contributions]
    .map(([note, db]) => ({ note, amount: -db * note.polarity }))
    .filter(({ amount }) => amount > SIGN_TOLERANCE_DB);
  const most = Math.max(...against.map(({ amount }) => amount));
  const equal = against.filter(({ amount }) => amount >= most - SIGN_TOLERANCE_DB).map(({ note }) => note);
  return equal.toSorted(byPlace).at(-1);
}

const allButEach = (
  notes: readonly Noted[],
  db: (some: readonly Noted[]) => number,
): readonly (readonly [Noted, number])[] =>
  notes.map((note) => [note, db(notes) - db(notes.filter((other) => other !== note))]);

/**
 * The sign guard (SPEC section 2.3): a note that would count against its own direction, because it makes a mood the
 * better explanation of its conversation, is set aside, the worst first, and all is computed anew.
 * Only the halo block can do that. In the two others the discounted sum never falls when a weight is added,
 * so that their contributions are computed once, and within their own group.
 */
export function signGuard(notes: readonly Noted[]): Guarded {
  let halo = inBlock(notes, 'halo');
  let contributions = haloContributions(halo);
  for (let gone = worst(contributions); gone; gone = worst(contributions)) {
    const next = halo.filter((note) => note !== gone);
    halo = next;
    contributions = haloContributions(next);
  }
  const direct = Map.groupBy(inBlock(notes, 'direct'), ({ polarity }) => polarity);
  const others = Map.groupBy(inBlock(notes, 'others'), ({ key, polarity }) => JSON.stringify([key, polarity]));
  const all = new Map([
    ...contributions,
    ...[...direct.values()].flatMap((group) => allButEach(group, (some) => directDb(some, MAIN_JUROR.scale))),
    ...[...others.values()].flatMap((group) => allButEach(group, (some) => othersDb(some, MAIN_JUROR.scale))),
  ]);
  return { kept: notes.filter((note) => all.has(note)), contributions: all };
}
