import { withAdviser, type WithAdviser } from './adviser.ts';
import { nameOf, rangeOf, sideOf, type Name, type Range } from './band.ts';
import { needsCare } from './care.ts';
import { changeOf, type Change } from './change.ts';
import { isColdFeet } from './cold-feet.ts';
import { openTopics, unaskedTopics } from './concern-topics.ts';
import { KEEN_DB, PRIOR } from './constants.ts';
import { counted, passesGuard, type Counts } from './counts.ts';
import { crossesLine } from './dealbreakers.ts';
import { evidenceDb } from './evidence.ts';
import { MAIN_JUROR } from './halo.ts';
import type { DecisionInput } from './input.ts';
import { notedInOrder, type Noted } from './noted.ts';
import { dbOf } from './odds.ts';
import { outcomeOf, type Fit } from './outcome.ts';
import { probeOf, type Probe } from './probe.ts';
import { withoutRepeats } from './repeated.ts';
import { settled, type Settled } from './settled.ts';
import { signGuard, type Guarded } from './sign-guard.ts';
import { triageOf, type Triage } from './triage.ts';
import { tryFirstOf, type TryFirst } from './try-first.ts';
import { worthOf, type Worth } from './worth.ts';

/** What the notes say, before anything else is asked; unrounded, in dB. */
export type Reading = Guarded & {
  readonly all: readonly Noted[];
  /** E. */
  readonly evidence: number;
  /** L0 and L: log odds before and after the notes. */
  readonly base: number;
  readonly belief: number;
  /** L*: from here up one would take it. */
  readonly line: number;
  readonly range: Range;
  readonly counts: Counts;
  readonly guardPassed: boolean;
};

/** Everything the rules found, unrounded; decide.ts, explain.ts and shown.ts each take from it what they say. */
export type Assessment = Reading & {
  readonly settled: Settled;
  /** The name from the notes; a crossed line replaces it on the way out. */
  readonly name: Name;
  readonly lineCrossed: boolean;
  readonly change: Change;
  readonly worth: Worth | null;
  readonly triage: Triage;
  readonly probe: Probe | null;
  readonly adviser: WithAdviser | null;
  readonly care: boolean;
  readonly coldFeet: boolean;
  readonly openTopics: readonly string[];
  readonly unasked: readonly string[];
  readonly fit: Fit;
  readonly tryFirst: TryFirst | null;
};

function readNotes(input: DecisionInput, { good, bad }: Settled): Reading {
  const all = notedInOrder(input.signals ?? []);
  const guarded = signGuard(withoutRepeats(all));
  const evidence = evidenceDb(guarded.kept, MAIN_JUROR);
  const base = dbOf(PRIOR) + KEEN_DB * (input.keen ?? 0);
  const counts = counted(all);
  return {
    ...guarded,
    all,
    evidence,
    base,
    belief: base + evidence,
    line: 10 * Math.log10(bad / good),
    range: rangeOf(guarded.kept, base),
    counts,
    guardPassed: passesGuard(counts),
  };
}

/** Before the guard is passed, hours are judged on the kindest reading of the notes. */
const beliefForHours = ({ guardPassed, evidence, belief, base, range }: Reading): number =>
  guardPassed || evidence >= 0 ? belief : base + Math.min(0, range.kindest);

function worthOfNext(reading: Reading, left: Settled): Worth | null {
  if (left.rounds === 0) return null;
  return worthOf(beliefForHours(reading), { ...left, firstHand: reading.counts.firstHand });
}

/** One evaluation of a valid input (SPEC sections 2 to 6). Pure; the order of the signals never matters. */
export function assess(input: DecisionInput): Assessment {
  const left = settled(input);
  const reading = readNotes(input, left);
  const { kept, all, line, range, guardPassed, counts } = reading;
  const dealbreakers = input.dealbreakers ?? [];
  const care = needsCare(dealbreakers, kept);
  const lineCrossed = !care && crossesLine(dealbreakers);
  const found = {
    name: nameOf(range, line, { conversations: counts.conversations, guardPassed }),
    care,
    lineCrossed,
    triage: triageOf(input.triage ?? {}),
    probe: probeOf(sideOf(range, line), input.offeredToday),
    coldFeet: !care && !lineCrossed && isColdFeet(input.process?.hoursToNext, input.doubtAgeHours),
  };
  const change = changeOf(reading.belief, line, { rounds: left.rounds, firstHand: counts.firstHand });
  const worth = worthOfNext(reading, left);
  const [open, unasked] = [openTopics(kept, all), unaskedTopics(kept, all)];
  const fit = outcomeOf({
    ...found,
    dealbreakerNamed: dealbreakers.length > 0,
    clearNo: input.clearNo === true,
    nextTalk: worth?.label ?? null,
    changePossible: change.possible,
    openTopic: open.length > 0,
    gutSaysNo: (input.offeredToday ?? 0) < 0,
  });
  return {
    ...reading,
    ...found,
    settled: left,
    change,
    worth,
    adviser: withAdviser(reading.belief, line, input.adviser),
    openTopics: open,
    unasked,
    fit,
    tryFirst: tryFirstOf(fit, { coldFeet: found.coldFeet, unasked: unasked.length > 0 }),
  };
}
