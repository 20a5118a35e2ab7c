import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecisionInput } from '#edge/decision-input.ts';
import { assess } from './assess.ts';
import { isOut } from './band.ts';
import { crossesLine } from './dealbreakers.ts';
import { decide } from './decide.ts';
import { explain } from './explain.ts';
import type { DecisionInput, Signal } from './input.ts';
import { shown } from './shown.ts';
import { dealbreakers, input, signals } from './test/arbitrary-input.ts';
import { isCareTopic } from './topics.ts';

/** Every number anywhere in a result. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const signal = (id: string, more: Partial<Signal> = {}): Signal => ({
  id,
  polarity: -1,
  strength: 'clear',
  topic: id,
  source: 'first',
  ...more,
});

describe('laws of the decision core', () => {
  test('the order of the input never matters, to the last bit', () => {
    const shuffled = input().chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...(one.signals ?? [])], { minLength: one.signals?.length ?? 0 }),
        fc.shuffledSubarray([...(one.dealbreakers ?? [])], { minLength: one.dealbreakers?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, others, lines]) => {
        const other = { ...one, signals: others, dealbreakers: lines };
        expect(decide(other)).toEqual(decide(one));
        expect(explain(assess(other))).toEqual(explain(assess(one)));
      }),
    );
  });

  test('a removed signal is as if never entered', () => {
    fc.assert(
      fc.property(input(), fc.nat(), (one, at) => {
        const all = one.signals ?? [];
        const gone = all[at % Math.max(all.length, 1)];
        const removed = { ...one, signals: all.filter((other) => other !== gone) };
        const never = { ...one, signals: removed.signals.map((kept) => ({ ...kept })) };
        decide(one);
        expect(decide(removed)).toEqual(decide(never));
        const { reasons, early, conversations } = explain(assess(removed));
        const causes = [...reasons, early, ...conversations].flatMap((part) => part.signals);
        expect(causes).not.toContain(gone?.id);
      }),
    );
  });

  test('the input is left as it was', () => {
    fc.assert(
      fc.property(input(), (one) => {
        const before = structuredClone(one);
        decide(one);
        shown(one);
        expect(one).toEqual(before);
      }),
    );
  });

  test('a sure dealbreaker always shows: a line is crossed, or it is one of care', () => {
    fc.assert(
      fc.property(input(), dealbreakers, (one, lines) => {
        fc.pre(crossesLine(lines));
        const result = decide({ ...one, dealbreakers: lines });
        const { band, outcome, why, coldFeet } = result;
        if (why === 'care') expect(outcome).toBe('own_call');
        else expect([band, outcome, why, coldFeet]).toEqual(['line_crossed', 'withdraw', 'dealbreaker', false]);
      }),
    );
  });

  test('with a topic or dealbreaker of care no name, worth, change or way is ever shown', () => {
    fc.assert(
      fc.property(input(), fc.constantFrom('discrimination', 'harassment', 'safety', 'unsafe'), (one, cause) => {
        const isDealbreaker =
          cause === 'unsafe' || (cause === 'discrimination' && (one.signals?.length ?? 0) % 2 === 0);
        const all = one.signals ?? [];
        const given: DecisionInput = isDealbreaker
          ? { ...one, dealbreakers: [...(one.dealbreakers ?? []), { kind: cause }] }
          : {
              ...one,
              signals: [...all, signal(`${all.map(({ id }) => id).join('')}!`, { topic: cause, strength: 'faint' })],
            };
        const view = shown(given);
        expect(view.kind).toBe('care');
        expect(Object.keys(view).toSorted()).toEqual(['dealbreakers', 'holdMoney', 'kind', 'signals']);
      }),
    );
  });

  test('care shows wherever the result says care, and nowhere without a cause', () => {
    fc.assert(
      fc.property(input(), (one) => {
        const view = shown(one);
        if (decide(one).why === 'care') expect(view.kind).toBe('care');
        const cause =
          (one.signals ?? []).some(({ polarity, topic }) => polarity === -1 && isCareTopic(topic)) ||
          (one.dealbreakers ?? []).some(({ kind }) => kind === 'unsafe' || kind === 'discrimination');
        expect(view.kind === 'care').toBe(cause);
      }),
    );
  });

  test('concerns from fewer than two conversations never lean out, unless one is first-hand, strong and checked', () => {
    fc.assert(
      fc.property(input(30), fc.integer({ min: 0, max: 3 }), (one, round) => {
        const all = (one.signals ?? []).map((some) =>
          some.polarity === -1 ? { ...some, source: 'first' as const, round } : some,
        );
        const isException = all.some(
          ({ polarity, strength, verified }) => polarity === -1 && strength === 'strong' && verified === true,
        );
        fc.pre(!isException);
        expect(isOut(decide({ ...one, signals: all }).band)).toBe(false);
      }),
    );
  });

  test('no valid input, however odd, throws or gives a number that is not finite', () => {
    fc.assert(
      fc.property(input(40), (one) => {
        expect(parseDecisionInput(one).ok).toBe(true);
        const result = decide(one);
        expect(numbersIn(result).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(numbersIn(result).some((number) => Object.is(number, -0))).toBe(false);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        shown(one);
      }),
    );
  });

  test('500 signals are evaluated, each of them kept or set aside', () => {
    fc.assert(
      fc.property(signals(500), (many) => {
        const all = [...many, ...Array.from({ length: 500 - many.length }, (_, i) => signal(`more than eight ${i}`))];
        const { evidence } = decide({ signals: all });
        const seen = [...Object.keys(evidence.contributions), ...evidence.setAside];
        expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)));
        expect(seen).toHaveLength(500);
        expect(numbersIn(evidence).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  test('what is kept never counts against its own direction', () => {
    fc.assert(
      fc.property(input(25), (one) => {
        const { contributions } = assess(one);
        for (const [{ polarity }, db] of contributions) expect(db * polarity).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  test('turning every note round turns the evidence round', () => {
    fc.assert(
      fc.property(signals(14), (all) => {
        // Which of two equal notes is kept depends on ids alone, so the mirror image keeps the same ones.
        const mirrored = all.map((one) => ({ ...one, polarity: one.polarity === 1 ? (-1 as const) : (1 as const) }));
        expect(assess({ signals: mirrored }).evidence).toBeCloseTo(-assess({ signals: all }).evidence, 8);
      }),
    );
  });

  test('the range holds the belief, and the name is on its side of the line', () => {
    fc.assert(
      fc.property(input(25), (one) => {
        const { range, belief, line, name } = assess(one);
        expect(range.lo).toBeLessThan(belief);
        expect(range.hi).toBeGreaterThan(belief);
        if (name.endsWith('in') || name === 'much_for') expect(range.lo).toBeGreaterThanOrEqual(line);
        if (isOut(name)) expect(range.hi).toBeLessThanOrEqual(line);
      }),
    );
  });

  test('each sentence is caused by notes that were entered', () => {
    fc.assert(
      fc.property(input(), (one) => {
        const known = new Set((one.signals ?? []).map(({ id }) => id));
        const { reasons, counter, early, change, openTopics, unasked, conversations, setAside } = explain(assess(one));
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.length).toBeLessThanOrEqual(3);
        const parts = [...reasons, counter, early, change, ...openTopics, ...unasked, ...conversations];
        const causes = [...parts.flatMap((part) => part.signals), ...setAside.map(({ id }) => id)];
        expect(causes.filter((id) => !known.has(id))).toEqual([]);
        for (const { signals: ids } of [...openTopics, ...unasked]) expect(ids.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('odd names', () => {
  test('a person called __proto__ is a conversation like any other', () => {
    const { evidence } = decide({ signals: [signal('__proto__', { source: 'second', person: '__proto__' })] });
    expect(Object.keys(evidence.byConversation)).toEqual(['second|__proto__']);
    expect(Object.entries(evidence.contributions)).toEqual([['__proto__', -1]]);
  });

  test('no name passes for another', () => {
    const names = ['a|b', 'a\\|b', 'a\\\\|b', 'a', undefined];
    const all = names.map((person, i) => signal(String(i), { source: 'second', person }));
    expect(Object.keys(decide({ signals: all }).evidence.byConversation).toSorted()).toEqual([
      'second|?',
      'second|a',
      'second|a\\\\\\\\\\|b',
      'second|a\\\\\\|b',
      'second|a\\|b',
    ]);
  });
});
