import { assess } from '#domain/decision/assess.ts';
import { isOut } from '#domain/decision/band.ts';
import { PRIOR, STRENGTH_DB } from '#domain/decision/constants.ts';
import { dbOf } from '#domain/decision/odds.ts';
import type { DecisionInput, Signal } from '#domain/decision/input.ts';
import type { Note, Round, World } from './world.ts';

/** A way to go through a process. `heard` are the rounds so far, with answers only if it asks. */
export type Policy = {
  readonly name: string;
  readonly asks: boolean;
  /** Before round `heard.length` (from 0): whether it withdraws. */
  quits(heard: readonly Round[]): boolean;
  accepts(heard: readonly Round[]): boolean;
};

const WEIGHT = { faint: 'f', clear: 'c', strong: 's' } as const;
const code = ({ notes, answer }: Round): string =>
  notes
    .map(({ polarity, strength }) => (polarity > 0 ? WEIGHT[strength] : WEIGHT[strength].toUpperCase()))
    .toSorted()
    .join('') + (answer === 0 ? '' : answer > 0 ? '+' : '-');

/** The same for all histories that differ only in the order of rounds: the core cannot tell them apart. */
const historyKey = (heard: readonly Round[]): string => `${heard.length} ${heard.map(code).toSorted().join('|')}`;

function signalsOf(heard: readonly Round[]): Signal[] {
  return heard.flatMap(({ notes, answer }, i) => {
    const place = { source: 'first', round: i + 1 } as const;
    const own = notes.map((note, k) => ({ ...note, ...place, id: `${i}.${k}`, topic: `${i}.${k}` }));
    if (answer === 0) return own;
    return [...own, { ...place, id: `${i}?`, topic: `${i}?`, polarity: answer, strength: 'strong', asked: true }];
  });
}

/** Stakes of a world in the words of the core. */
function stakesOf({ good, bad }: World): DecisionInput {
  if (good === 400) return { stakes: { good: 'big', bad: 'big' } };
  return { ...(good === 100 && { alternatives: 'strong' }), ...(bad === 120 && { runway: 'short' }) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What the core is told before the round at hand; at the offer no talk is left. */
export function coreInput(world: World, heard: readonly Round[]): DecisionInput {
  const at = heard.length;
  const [next = 0, ...later] = world.hours.slice(at);
  return {
    ...stakesOf(world),
    signals: signalsOf(heard),
    process: {
      roundsLeft: world.hours.length - at,
      hoursNext: next,
      hoursLater: later.length > 0 ? mean(later) : next,
      offerChance: world.goesOn.slice(at).reduce((product, chance) => product * chance, 1),
    },
  };
}

type Said = { readonly quits: boolean; readonly accepts: boolean };

/** The core on a history, each evaluated once. */
function coreOn(world: World): (heard: readonly Round[]) => Said {
  const known = new Map<string, Said>();
  return (heard) => {
    const key = historyKey(heard);
    const found = known.get(key);
    if (found) return found;
    const { name, fit, worth, belief, line } = assess(coreInput(world, heard));
    const byEvidence = isOut(name) && fit.outcome === 'withdraw' && fit.why === 'evidence';
    const said = { quits: byEvidence || worth?.label === 'not_worth', accepts: belief > line };
    known.set(key, said);
    return said;
  };
}

const noted = (heard: readonly Round[]): Note[] => heard.flatMap(({ notes }) => [...notes]);
const tally = (heard: readonly Round[]): number =>
  heard.reduce((t, { notes, answer }) => t - 2 * answer - notes.reduce((sum, { polarity }) => sum + polarity, 0), 0);
const signedSum = (heard: readonly Round[]): number =>
  noted(heard).reduce((sum, { polarity, strength }) => sum + polarity * STRENGTH_DB[strength], 0);
const flagged = (heard: readonly Round[], isFlag: (note: Note) => boolean): boolean =>
  noted(heard).some((note) => note.polarity < 0 && isFlag(note));

/** First flag of a kind: withdraw after a round with one, accept if there was none. */
const firstFlag = (name: string, isFlag: (note: Note) => boolean): Policy => ({
  name,
  asks: false,
  quits: (heard) => flagged(heard, isFlag),
  accepts: (heard) => !flagged(heard, isFlag),
});

export function policiesFor(world: World): readonly Policy[] {
  const line = 10 * Math.log10(world.bad / world.good);
  const core = coreOn(world);
  const quitsBelow = dbOf(0.25);
  return [
    { name: 'core as shown', asks: true, quits: (heard) => core(heard).quits, accepts: (heard) => core(heard).accepts },
    { name: 'never quit, ask', asks: true, quits: () => false, accepts: (heard) => core(heard).accepts },
    { name: 'tally > 2', asks: true, quits: (heard) => tally(heard) > 2, accepts: (heard) => tally(heard) <= 0 },
    {
      name: 'SPRT 25/25',
      asks: false,
      quits: (heard) => signedSum(heard) <= quitsBelow,
      accepts: (heard) => signedSum(heard) > quitsBelow && dbOf(PRIOR) + signedSum(heard) > line,
    },
    firstFlag('first strong flag', ({ strength }) => strength === 'strong'),
    firstFlag('first red flag', () => true),
    { name: 'never quit, take any', asks: false, quits: () => false, accepts: () => true },
  ];
}
