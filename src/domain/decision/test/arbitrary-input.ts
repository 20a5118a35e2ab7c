import fc from 'fast-check';
import { DEALBREAKER_KINDS } from '../dealbreakers.ts';
import type { DecisionInput, Signal } from '../input.ts';
import { TOPICS } from '../topics.ts';

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const oddNames = fc.constantFrom(
  'Kim',
  'Ada',
  '__proto__',
  'constructor',
  '|',
  'a|b',
  'a\\|b',
  '?',
  '',
  '🦊',
  'toString',
);
/** Few topics, so that notes meet on them; some of them odd. */
const topics = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('pay', 'team', 'hours', 'tone') },
  { weight: 1, arbitrary: fc.constantFrom(...TOPICS) },
  { weight: 1, arbitrary: fc.constantFrom('🦊', '__proto__', ' ', 'ﬀ', '\u0000') },
);

export const polarity = fc.constantFrom(1 as const, -1 as const);
export const strength = fc.constantFrom('faint' as const, 'clear' as const, 'strong' as const);

const withoutId = fc.record({
  polarity,
  strength,
  topic: topics,
  source: fc.constantFrom('first' as const, 'first' as const, 'second' as const, 'review' as const),
  round: maybe(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.MAX_SAFE_INTEGER))),
  person: maybe(oddNames),
  verified: maybe(fc.boolean()),
  asked: maybe(fc.boolean()),
});

/** Signals with ids of their own, in no particular order of id. */
export const signals = (maxLength: number): fc.Arbitrary<Signal[]> =>
  fc
    .tuple(
      fc.array(withoutId, { maxLength }),
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: maxLength, maxLength }),
    )
    .map(([all, ids]) => all.map((signal, i) => ({ ...signal, id: ids[i]! })));

export const dealbreakers = fc.array(
  fc.record({ kind: fc.constantFrom(...DEALBREAKER_KINDS), sure: maybe(fc.boolean()) }),
  { maxLength: 3 },
);
const answer = fc.constantFrom(0 as const, 1 as const, 2 as const);
const fiveSteps = fc.constantFrom(-2 as const, -1 as const, 0 as const, 1 as const, 2 as const);
const stakes = fc.constantFrom('some' as const, 'normal' as const, 'big' as const);
const absurd = fc.oneof(
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
  fc.constantFrom(0, Number.MIN_VALUE, Number.MAX_VALUE, 1e308),
);
const items = ['e1', 'e2', 'e3', 'e4', 'e5', 'p1', 'p2', 'p3', 'p4', 'p5', 't1'] as const;

/** Any valid input, however odd. */
export const input = (maxSignals = 12): fc.Arbitrary<DecisionInput> =>
  fc.record({
    signals: signals(maxSignals),
    process: maybe(
      fc.record({
        roundsLeft: maybe(fc.integer({ min: 0, max: 8 })),
        hoursNext: maybe(absurd),
        hoursLater: maybe(absurd),
        offerChance: maybe(
          fc.oneof(fc.constantFrom('low', 'even', 'high'), fc.double({ min: 0, max: 1, noNaN: true })),
        ),
        hoursToNext: maybe(
          fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 30 })),
        ),
      }),
    ),
    stakes: maybe(fc.record({ good: maybe(stakes), bad: maybe(stakes) })),
    alternatives: maybe(fc.constantFrom('none', 'some', 'strong')),
    runway: maybe(fc.constantFrom('ok', 'short')),
    keen: maybe(fc.constantFrom(-1, 0, 1)),
    practice: maybe(answer),
    contacts: maybe(answer),
    dealbreakers: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: dealbreakers }),
    triage: maybe(
      fc.record({
        ...(Object.fromEntries(items.map((item) => [item, maybe(answer)])) as Record<
          (typeof items)[number],
          fc.Arbitrary<0 | 1 | 2 | undefined>
        >),
        changed: fc.option(fc.constant(true as const), { nil: undefined, freq: 2 }),
      }),
    ),
    offeredToday: maybe(fiveSteps),
    clearNo: fc.option(fc.constant(true as const), { nil: undefined, freq: 2 }),
    adviser: maybe(fc.record({ view: fiveSteps, knows: maybe(fc.boolean()) })),
    doubtAgeHours: maybe(absurd),
  });
