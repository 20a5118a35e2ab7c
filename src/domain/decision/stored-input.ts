import type { Application } from '../application/application.ts';
import type { Doubt } from '../doubt/doubt.ts';
import type { Opinion } from '../doubt/opinion.ts';
import { readTriage, settledType } from '../doubt/reading.ts';
import type { Interview } from '../interview/interview.ts';
import type { Signal as StoredSignal } from '../signal/signal.ts';
import { DEALBREAKER_KINDS, type Dealbreaker, type DealbreakerKind } from './dealbreakers.ts';
import { doubtAgeHours, hoursBetween } from './doubt-age.ts';
import type { DecisionInput, FiveSteps, ProcessInput, Signal, TriageAnswers } from './input.ts';

/** All that is kept about one doubt, or, without one, about an application. */
export type Known = {
  readonly application: Application;
  readonly doubt: Doubt | null;
  readonly signals: readonly StoredSignal[];
  readonly interviews: readonly Interview[];
  readonly opinions: readonly Opinion[];
  readonly now: Temporal.Instant;
};

/** SPEC section 1: 0 to 8. */
const MOST_ROUNDS = 8;
const yes = (value: boolean): true | undefined => (value ? true : undefined);
const given = <T>(value: T | null): T | undefined => value ?? undefined;

/** Booked and not begun, earliest first. */
export function talksAhead({ interviews, now }: Pick<Known, 'interviews' | 'now'>): readonly Interview[] {
  return interviews
    .filter(({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0)
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
}

/** What the person said, or else the booked ones; with an offer on the table nothing is left. Absent: not known. */
function roundsLeft(known: Known, booked: number): number | undefined {
  const { outlook, stage } = known.application;
  if (outlook.roundsLeft !== null) return Math.min(Math.max(outlook.roundsLeft, 0), MOST_ROUNDS);
  if (booked > 0) return Math.min(booked, MOST_ROUNDS);
  return stage === 'offer' ? 0 : undefined;
}

function processOf(known: Known): ProcessInput {
  const { outlook } = known.application;
  const ahead = talksAhead(known);
  const next = ahead[0];
  return {
    roundsLeft: roundsLeft(known, ahead.length),
    hoursNext: given(outlook.hoursNext),
    hoursLater: given(outlook.hoursLater),
    offerChance: given(outlook.offerChance),
    hoursToNext: next && hoursBetween(known.now, next.start.toInstant()),
  };
}

const signalOf = (signal: StoredSignal): Signal => ({
  id: signal.id,
  polarity: signal.polarity,
  strength: signal.strength,
  topic: signal.topic,
  source: signal.source,
  round: signal.round,
  person: given(signal.personId),
  verified: yes(signal.verified),
  asked: yes(signal.asked),
});

const isKind = (kind: string): kind is DealbreakerKind => (DEALBREAKER_KINDS as readonly string[]).includes(kind);

/** Set on the application or raised by a note against it; each kind once, certain if any of them is. */
export function dealbreakersOf({ application, signals }: Pick<Known, 'application' | 'signals'>): Dealbreaker[] {
  const raised = signals.flatMap(({ polarity, dealbreaker, sure }) =>
    polarity === -1 && dealbreaker !== null ? [{ kind: dealbreaker, sure }] : [],
  );
  const sureness = new Map<DealbreakerKind, boolean>();
  for (const { kind, sure } of [...application.dealbreakers, ...raised])
    if (isKind(kind)) sureness.set(kind, sure || sureness.get(kind) === true);
  return [...sureness].map(([kind, sure]) => ({ kind, sure }));
}

/** Answers that read as that type: the person's own word holds against the short questions (SPEC section 5). */
const asType = {
  employer: { e1: 2, e2: 2, e3: 2, p1: 0 },
  personal: { p1: 2, p2: 2, p3: 2, e1: 0 },
  both: { e1: 2, e2: 2, e3: 1, p1: 2, p2: 2, p3: 1 },
  unclear: { e1: 1, p1: 1 },
  changed: { changed: true },
} as const satisfies Record<string, TriageAnswers>;

function triageOfDoubt(doubt: Doubt): TriageAnswers {
  const hasChanged = doubt.changed.trim() !== '';
  const type = settledType(doubt, readTriage(doubt.triage, hasChanged));
  if (doubt.overruledType !== null && type !== 'not_asked') return { ...asType[type], t1: doubt.triage.t1 };
  return { ...doubt.triage, changed: yes(hasChanged) };
}

/** *If they offered it today*: the later answer counts. */
export const ownAnswer = ({ offeredAgain, offeredToday }: Doubt): FiveSteps | null => offeredAgain ?? offeredToday;

/** Those that came in with a view, in the order asked. Never shown before one's own answer. */
export const opinionsIn = (opinions: readonly Opinion[]): readonly Opinion[] =>
  opinions.filter(({ receivedAt }) => receivedAt !== null);

/** Several views are one in the middle; they know the firm or the field if at least half of them do. */
function adviserOf(opinions: readonly Opinion[]): DecisionInput['adviser'] {
  const views = opinionsIn(opinions).flatMap(({ view, knows }) => (view === null ? [] : [{ view, knows }]));
  if (views.length === 0) return undefined;
  const mean = views.reduce((sum, { view }) => sum + view, 0) / views.length;
  const knowing = views.filter(({ knows }) => knows).length;
  return { view: Math.trunc(mean) as FiveSteps, knows: knowing * 2 >= views.length };
}

/** Maps what is stored onto the input of the decision core (SPEC section 1). What nobody said stays absent. */
export function storedInput(known: Known): DecisionInput {
  const { application, doubt, signals, opinions } = known;
  const { outlook } = application;
  const answer = doubt && ownAnswer(doubt);
  return {
    signals: signals.map(signalOf),
    process: processOf(known),
    stakes: { good: given(outlook.stakes.good), bad: given(outlook.stakes.bad) },
    alternatives: given(outlook.alternatives),
    runway: given(outlook.runway),
    keen: given(outlook.keen),
    practice: given(outlook.practice),
    contacts: given(outlook.contacts),
    dealbreakers: dealbreakersOf(known),
    triage: doubt ? triageOfDoubt(doubt) : undefined,
    offeredToday: given(answer),
    clearNo: doubt ? yes(doubt.clearNo) : undefined,
    adviser: answer === null ? undefined : adviserOf(opinions),
    doubtAgeHours: doubt ? doubtAgeHours({ ...known, doubt }) : undefined,
  };
}
