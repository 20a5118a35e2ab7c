import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concernFates, type ConcernFate } from '../decision/look-back.ts';
import type { SignalId } from '../id.ts';
import { calibrate, enoughToSay, type JudgedPoint, type Tally } from './calibrate.ts';
import { latestFates } from './latest-fates.ts';
import { takeBack } from './take-back.ts';

const point = fc.record({
  signalId: fc.uuid(),
  topic: fc.constantFrom('pay', 'hours', 'tone'),
  round: fc.integer({ min: 1, max: 4 }),
  was: fc.constantFrom(...concernFates),
  wasAsked: fc.boolean(),
});
const size = ({ heldUp, dissolved, neverAsked, unknown }: Tally) => heldUp + dissolved + neverAsked + unknown;
const sum = (tallies: readonly Tally[]) => tallies.reduce((total, tally) => total + size(tally), 0);

describe('how one’s open points held up', () => {
  test('nothing is claimed from fewer than five decisions', () => {
    fc.assert(
      fc.property(fc.array(point), fc.integer({ min: 0, max: enoughToSay - 1 }), (points, decisions) => {
        expect(calibrate(points, decisions)).toEqual({ kind: 'too-early', decisions, needed: 5 });
      }),
    );
  });

  test('every point is counted once, by topic and by round alike', () => {
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const counted = calibrate(points, 5);
        if (counted.kind !== 'counted') throw new Error('five are enough');
        expect(size(counted.all)).toBe(points.length);
        expect(sum(counted.byTopic.map(({ tally }) => tally))).toBe(points.length);
        expect(sum(counted.byRound.map(({ tally }) => tally))).toBe(points.length);
        expect(counted.byRound.map(({ round }) => round)).toEqual(
          [...new Set(points.map(({ round }) => round))].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('a share is said only of five whose end is known; more that held up never make it smaller', () => {
    const rank = { few: 0, half: 1, most: 2 };
    const held = (was: ConcernFate): JudgedPoint => ({ signalId: 'x', topic: 'pay', round: 1, was, wasAsked: true });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const before = calibrate(points, 6);
        const after = calibrate([...points, held('real')], 6);
        if (before.kind !== 'counted' || after.kind !== 'counted') throw new Error('six are enough');
        const known = before.all.heldUp + before.all.dissolved;
        expect(before.share === null).toBe(known < enoughToSay);
        if (before.share && after.share) expect(rank[after.share]).toBeGreaterThanOrEqual(rank[before.share]);
      }),
    );
  });
});

describe('what is known of a point by now', () => {
  const look = (at: string, was: ConcernFate) => ({
    writtenAt: Temporal.Instant.from(at),
    concerns: [{ signalId: 'one' as SignalId, was }],
  });

  test('the latest word counts, whatever the order they come in', () => {
    const looks = [look('2026-12-01T00:00Z', 'dissolved'), look('2027-03-01T00:00Z', 'real')];
    expect(latestFates(looks).get('one')).toBe('real');
    expect(latestFates(looks.toReversed()).get('one')).toBe('real');
  });

  test('a later “I don’t know” hides nothing', () => {
    expect(latestFates([look('2026-12-01T00:00Z', 'real'), look('2027-03-01T00:00Z', 'unknown')]).get('one')).toBe(
      'real',
    );
  });

  test('what is not written does not count', () => {
    expect(latestFates([{ ...look('2026-12-01T00:00Z', 'real'), writtenAt: null }]).size).toBe(0);
  });
});

describe('taking it back', () => {
  const day = (text: string) => Temporal.PlainDate.from(text);
  test('until three weeks after it was said, that day included', () => {
    expect(takeBack(day('2026-11-10'), day('2026-12-01'))).toEqual({ kind: 'may-work', until: day('2026-12-01') });
    expect(takeBack(day('2026-11-10'), day('2026-12-02'))).toEqual({ kind: 'new-start' });
  });
  test('what nobody was told needs no message', () => {
    expect(takeBack(null, day('2026-12-01'))).toEqual({ kind: 'not-said' });
  });
});
