import { policiesFor, type Policy } from './policies.ts';
import { seeded } from './random.ts';
import { drawProcess, QUESTION_H, SIDE_VALUE, type Process, type Round, type World } from './world.ts';

/** What one rule made of many processes. */
export type Row = {
  readonly policy: string;
  /** Mean worth of a process in hours, and its standard error. */
  readonly hours: number;
  readonly hoursError: number;
  /** Share of good offers one would have got but did not take; of bad ones that were taken; with standard errors. */
  readonly goodLeft: number;
  readonly goodLeftError: number;
  readonly badTaken: number;
  readonly badTakenError: number;
};

const without = ({ notes, goesOn }: Round): Round => ({ notes, goesOn, answer: 0 });

type Run = { readonly hours: number; readonly accepted: boolean };

/** One rule through one process; `rounds` carry answers only for a rule that asks. */
function run(world: World, policy: Policy, { fit }: Process, rounds: readonly Round[]): Run {
  let hours = 0;
  for (let at = 0; at < rounds.length; at += 1) {
    if (policy.quits(rounds.slice(0, at))) return { hours, accepted: false };
    hours += (SIDE_VALUE[at] ?? 0) - (world.hours[at] ?? 0) - (policy.asks ? QUESTION_H : 0);
    // A rule that withdraws after this round does so at the next decision, the offer included.
    if (!rounds[at]?.goesOn) return { hours, accepted: false };
  }
  const accepted = policy.accepts(rounds);
  return { hours: hours + (accepted ? (fit > 0 ? world.good : -world.bad) : 0), accepted };
}

type Sums = { sum: number; squares: number; good: number; goodLeft: number; bad: number; badTaken: number };

const share = (part: number, whole: number) => {
  const value = part / whole;
  return { value, error: Math.sqrt((value * (1 - value)) / whole) };
};

function rowOf(policy: string, sums: Sums, n: number): Row {
  const hours = sums.sum / n;
  const [left, taken] = [share(sums.goodLeft, sums.good), share(sums.badTaken, sums.bad)];
  return {
    policy,
    hours,
    hoursError: Math.sqrt((sums.squares / n - hours ** 2) / n),
    goodLeft: left.value,
    goodLeftError: left.error,
    badTaken: taken.value,
    badTakenError: taken.error,
  };
}

/** All rules on the same seeded processes of one world. */
export function simulate(world: World, n: number, seed: number, progress: (done: number) => void): Row[] {
  const random = seeded(seed);
  const policies = policiesFor(world);
  const all = policies.map((): Sums => ({ sum: 0, squares: 0, good: 0, goodLeft: 0, bad: 0, badTaken: 0 }));
  for (let i = 0; i < n; i += 1) {
    const process = drawProcess(random, world);
    const silent = process.rounds.map(without);
    const offered = process.rounds.every(({ goesOn }) => goesOn);
    policies.forEach((policy, p) => {
      const { hours, accepted } = run(world, policy, process, policy.asks ? process.rounds : silent);
      const sums = all[p]!;
      sums.sum += hours;
      sums.squares += hours ** 2;
      if (offered && process.fit > 0) {
        sums.good += 1;
        if (!accepted) sums.goodLeft += 1;
      } else if (offered) {
        sums.bad += 1;
        if (accepted) sums.badTaken += 1;
      }
    });
    if (i % 5000 === 4999) progress(i + 1);
  }
  return policies.map(({ name }, p) => rowOf(name, all[p]!, n));
}
