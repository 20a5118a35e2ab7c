import { describe, expect, expectTypeOf, test } from 'vitest';
import { decide, type Decision } from './decide.ts';
import type { Outcome } from './outcome.ts';
import type { Signal } from './input.ts';
import { shown, type Shown } from './shown.ts';

const note = (id: string, topic: string, more: Partial<Signal> = {}): Signal => ({
  id,
  topic,
  polarity: -1,
  strength: 'clear',
  source: 'first',
  ...more,
});

describe('what a screen may show', () => {
  test('harassment that the sign guard sets aside still leads to care', () => {
    const signals = [
      note('h', 'harassment', { strength: 'faint', round: 1 }),
      note('b', 'pay', { round: 2 }),
      note('c', 'team', { round: 3 }),
      note('g', 'role', { polarity: 1, strength: 'strong', round: 3 }),
    ];
    expect(decide({ signals })).toMatchObject({ evidence: { setAside: ['h'] }, why: 'open_concerns' });
    const view = shown({ signals });
    expect(view).toEqual({ kind: 'care', signals: ['h'], dealbreakers: [], holdMoney: false });
  });

  test('care names what led to it and what else is certain, and still says to keep money back', () => {
    const view = shown({
      signals: [note('x', 'pay'), note('s', 'safety'), note('g', 'harassment', { polarity: 1 })],
      dealbreakers: [{ kind: 'fee_demanded' }, { kind: 'discrimination' }, { kind: 'pay_below_floor', sure: true }],
    });
    expect(view).toEqual({
      kind: 'care',
      signals: ['s'],
      dealbreakers: ['discrimination', 'pay_below_floor'],
      holdMoney: true,
    });
  });

  test('anything else is a picture with its reasons', () => {
    const view = shown({ signals: [note('g', 'safety', { polarity: 1 })] });
    if (view.kind !== 'picture') throw new Error('a good note on safety is no care');
    expect(view.decision.band).toBe('too_early');
    expect(view.explanation.reasons).toHaveLength(1);
    expect(shown({}).kind).toBe('picture');
  });

  test('types: care carries no name, and outcomes are a closed list', () => {
    type Care = Extract<Shown, { kind: 'care' }>;
    expectTypeOf<Care>().not.toHaveProperty('decision');
    expectTypeOf<Decision['outcome']>().toEqualTypeOf<Outcome>();
    expectTypeOf<NonNullable<Decision['worth']>['label']>().toEqualTypeOf<'worth' | 'even' | 'not_worth'>();
  });
});
