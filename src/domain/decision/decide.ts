import { assess, type Assessment } from './assess.ts';
import type { Name } from './band.ts';
import { RATIO_CAP } from './constants.ts';
import { holdsMoney } from './dealbreakers.ts';
import { evidenceDb } from './evidence.ts';
import { MAIN_JUROR } from './halo.ts';
import type { DecisionInput } from './input.ts';
import { byCodeUnit, type Noted } from './noted.ts';
import { chanceOf } from './odds.ts';
import type { Outcome, Why } from './outcome.ts';
import type { Probe } from './probe.ts';
import { roundTo } from './round-to.ts';
import type { ChangeSize } from './change.ts';
import type { Triage } from './triage.ts';
import type { TryFirst } from './try-first.ts';
import type { WithAdviser } from './adviser.ts';
import type { WorthLabel } from './worth.ts';

export type Band = Name | 'line_crossed';

/** The result in the shape of the specification's vectors: rounded numbers, plain data. */
export type Decision = {
  readonly evidence: {
    readonly db: number;
    readonly conversations: number;
    readonly negConversations: number;
    readonly byConversation: Readonly<Record<string, number>>;
    readonly contributions: Readonly<Record<string, number>>;
    readonly setAside: readonly string[];
  };
  readonly L: number;
  readonly p: number;
  readonly pLo: number;
  readonly pHi: number;
  readonly pThreshold: number;
  readonly band: Band;
  readonly guardPassed: boolean;
  readonly change: {
    readonly direction: 'better' | 'worse';
    readonly db: number;
    readonly reachable_db: number;
    readonly possible: boolean;
    readonly size: ChangeSize;
  };
  readonly worth: {
    readonly benefit_h: number;
    readonly cost_h: number;
    readonly info_h: number;
    readonly practice_h: number;
    readonly net_h: number;
    readonly ratio: number;
    readonly label: WorthLabel;
  } | null;
  readonly triage: Triage;
  readonly probe: Probe | null;
  readonly withAdviser: {
    readonly weight: number;
    readonly L: number;
    readonly p: number;
    readonly moves: WithAdviser['moves'];
  } | null;
  readonly coldFeet: boolean;
  readonly holdMoney: boolean;
  readonly openTopics: readonly string[];
  readonly outcome: Outcome;
  readonly why: Why;
  readonly tryFirst: TryFirst | null;
  /** How the outcome came about; informative only. */
  readonly trace: readonly string[];
};

const to2 = (value: number): number => roundTo(value, 2);
const to3 = (value: number): number => roundTo(value, 3);

/** Own keys whatever they are called: a person may be `__proto__`. */
const record = (entries: Iterable<readonly [string, number]>): Record<string, number> => Object.fromEntries(entries);

/** What each conversation entered added: all kept notes against all but those of that conversation. In dB. */
export function byConversation({ all, kept, evidence }: Assessment): Map<string, number> {
  const of = (key: string): number => {
    const rest = kept.filter((note) => note.key !== key);
    return rest.length === kept.length ? 0 : evidence - evidenceDb(rest, MAIN_JUROR);
  };
  return new Map([...new Set(all.map(({ key }) => key))].map((key) => [key, of(key)]));
}

/** Entered but not kept, repeats and notes set aside alike; ids by code unit. */
export function setAside({ all, kept }: { all: readonly Noted[]; kept: readonly Noted[] }): string[] {
  const counts = new Set(kept);
  return all
    .filter((note) => !counts.has(note))
    .map(({ id }) => id)
    .toSorted(byCodeUnit);
}

const evidenceOf = (found: Assessment): Decision['evidence'] => ({
  db: to3(found.evidence),
  conversations: found.counts.conversations,
  negConversations: found.counts.withConcern,
  byConversation: record([...byConversation(found)].map(([key, db]) => [key, to2(db)])),
  contributions: record([...found.contributions].map(([{ id }, db]) => [id, to2(db)])),
  setAside: setAside(found),
});

const worthShape = ({ worth }: Assessment): Decision['worth'] =>
  worth && {
    benefit_h: to2(worth.benefit),
    cost_h: to2(worth.cost),
    info_h: to2(worth.info),
    practice_h: to2(worth.practice),
    net_h: to2(worth.net),
    ratio: to2(Math.min(worth.ratio, RATIO_CAP)),
    label: worth.label,
  };

const adviserShape = ({ adviser }: Assessment): Decision['withAdviser'] =>
  adviser && {
    weight: adviser.weight,
    L: to2(adviser.belief),
    p: to3(chanceOf(adviser.belief)),
    moves: adviser.moves,
  };

const traceOf = ({ name, worth, triage, probe, adviser, coldFeet, fit }: Assessment): string[] => [
  `band:${name}`,
  ...(worth ? [`next:${worth.label}`] : []),
  `triage:${triage.type}`,
  ...(probe ? [`probe:${probe}`] : []),
  ...(adviser ? [`adviser:${adviser.moves}`] : []),
  ...(coldFeet ? ['cold_feet:sleep_or_postpone'] : []),
  `outcome:${fit.outcome}:${fit.why}`,
];

/** How far the notes go (SPEC 1.3.0): one valid input in, one picture out. It never decides. */
export function decide(input: DecisionInput): Decision {
  return pictureOf(assess(input), input);
}

/** The same from an assessment that is already there. */
export function pictureOf(found: Assessment, { dealbreakers = [] }: Pick<DecisionInput, 'dealbreakers'>): Decision {
  const { change } = found;
  return {
    evidence: evidenceOf(found),
    L: to3(found.belief),
    p: to3(chanceOf(found.belief)),
    pLo: to3(chanceOf(found.range.lo)),
    pHi: to3(chanceOf(found.range.hi)),
    pThreshold: to3(chanceOf(found.line)),
    band: found.lineCrossed ? 'line_crossed' : found.name,
    guardPassed: found.guardPassed,
    change: {
      direction: change.direction,
      db: to2(change.db),
      reachable_db: to2(change.reachable),
      possible: change.possible,
      size: change.size,
    },
    worth: worthShape(found),
    triage: found.triage,
    probe: found.probe,
    withAdviser: adviserShape(found),
    coldFeet: found.coldFeet,
    holdMoney: holdsMoney(dealbreakers),
    openTopics: found.openTopics,
    outcome: found.fit.outcome,
    why: found.fit.why,
    tryFirst: found.tryFirst,
    trace: traceOf(found),
  };
}
