import { decide } from '#domain/decision/decide.ts';
import type { DecisionInput, Signal } from '#domain/decision/input.ts';
import { seeded } from './random.ts';

const STRENGTHS = ['faint', 'clear', 'strong'] as const;

/** Notes of all kinds, spread over conversations; the same for the same size. */
function notes(count: number, conversations: number, onlyImpressions: boolean): Signal[] {
  const random = seeded(count);
  const pick = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, (_, i) => {
    const place = pick(conversations);
    const isSecond = !onlyImpressions && place % 4 === 3;
    return {
      id: String(i),
      polarity: random() < 0.5 ? 1 : -1,
      strength: STRENGTHS[pick(3)] ?? 'clear',
      topic: `topic ${i}`,
      source: isSecond ? 'second' : 'first',
      round: place,
      person: String(place),
      asked: !onlyImpressions && random() < 0.3,
    };
  });
}

/** Median and maximum of one evaluation, in milliseconds of wall time. */
function timed(input: DecisionInput, runs: number): { median: number; max: number } {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    decide(input);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return { median: times[runs >> 1] ?? 0, max: times.at(-1) ?? 0 };
}

/** The two budgets of one evaluation; the second with notes that keep the sign guard busiest. */
export function oneEvaluation(): { text: string; misses: number } {
  const small = timed({ signals: notes(40, 12, false), process: { roundsLeft: 4 } }, 1000);
  const large = timed({ signals: notes(500, 100, true), process: { roundsLeft: 8 } }, 20);
  const show = (ms: number): string => `${ms.toFixed(2)} ms`;
  return {
    text: [
      `  40 signals, 12 conversations: median ${show(small.median)} (budget 2 ms)`,
      `  500 signals, 100 conversations: median ${show(large.median)}, slowest ${show(large.max)} (budget 1000 ms)`,
    ].join('\n'),
    misses: Number(small.median > 2) + Number(large.max > 1000),
  };
}
