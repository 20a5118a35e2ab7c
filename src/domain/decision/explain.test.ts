import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import { explain } from './explain.ts';
import type { DecisionInput, Signal } from './input.ts';

const note = (id: string, polarity: 1 | -1, more: Partial<Signal> = {}): Signal => ({
  id,
  polarity,
  strength: 'clear',
  topic: `on ${id}`,
  source: 'first',
  ...more,
});
const explained = (...signals: Signal[]) => explain(assess({ signals }));
const kinds = (input: DecisionInput) => explain(assess(input)).reasons.map(({ kind }) => kind);

describe('why the picture is as it is', () => {
  test('nothing noted', () => {
    const { reasons, counter, early, change } = explained();
    expect(reasons).toEqual([{ kind: 'nothing-noted', signals: [] }]);
    expect(counter).toEqual({ kind: 'nothing-noted', signals: [] });
    expect(early).toEqual({ conversations: 0, guardPassed: false, signals: [] });
    expect(change).toEqual({ direction: 'worse', size: 'clear', possible: true, signals: [] });
  });

  test('a crossed line stands alone', () => {
    const input: DecisionInput = { signals: [note('a', 1)], dealbreakers: [{ kind: 'illegal', sure: true }] };
    expect(kinds(input)).toEqual(['line-crossed']);
    expect(explain(assess(input)).counter).toEqual({ kind: 'line-may-be-misunderstood', signals: [] });
  });

  test('the side of the belief comes first, its weightiest topics first, at most two', () => {
    const { reasons } = explained(
      note('a', -1, { strength: 'faint', round: 1 }),
      note('b', -1, { strength: 'strong', round: 2, asked: true }),
      note('c', -1, { strength: 'clear', round: 3 }),
      note('d', 1, { round: 4 }),
    );
    expect(reasons).toEqual([
      { kind: 'against', notes: 3, conversations: 3, topics: ['on b', 'on c'], signals: ['b', 'c', 'a'] },
      { kind: 'for', notes: 1, conversations: 1, topics: ['on d'], signals: ['d'] },
      { kind: 'answered', notes: 1, signals: ['b'] },
    ]);
  });

  test('the good side comes first when the belief is above the line', () => {
    expect(kinds({ signals: [note('a', -1, { strength: 'faint' }), note('b', 1, { round: 2 })] })).toEqual([
      'for',
      'against',
    ]);
  });

  test('most of it from one conversation is said; half of it is not', () => {
    const two = [note('a', 1), note('b', 1)];
    expect(explained(...two).reasons[1]).toEqual({ kind: 'same-talk', notes: 2, of: 2, signals: ['a', 'b'] });
    expect(kinds({ signals: [...two, note('c', 1, { round: 2 })] })).toEqual(['for', 'same-talk']);
    expect(kinds({ signals: [...two, note('c', 1, { round: 2 }), note('d', 1, { round: 3 })] })).toEqual(['for']);
    expect(kinds({ signals: [note('a', 1)] })).toEqual(['for']);
  });

  test('only hearsay is said', () => {
    const hearsay = note('a', 1, { source: 'second', person: 'Kim' });
    expect(explained(hearsay).reasons[1]).toEqual({ kind: 'from-others', signals: ['a'] });
    expect(kinds({ signals: [hearsay, note('b', 1, { round: 2 })] })).toEqual(['for']);
  });

  test('no more than three', () => {
    const signals = [note('a', 1), note('b', -1), note('c', 1, { asked: true }), note('d', 1, { verified: true })];
    expect(kinds({ signals })).toEqual(['for', 'against', 'same-talk']);
  });
});

describe('one reason against the picture', () => {
  const good = ['a', 'b', 'c', 'd'].map((id, i) => note(id, 1, { strength: 'strong', asked: true, round: i + 1 }));
  const bad = good.map((one) => ({ ...one, polarity: -1 as const }));

  test.each([
    [
      'leaning in with a concern: the concern',
      [...good, note('x', -1)],
      { kind: 'still-speaks-against', topic: 'on x', signals: ['x'] },
    ],
    [
      'leaning out with something good: the good',
      [...bad, note('x', 1)],
      { kind: 'still-speaks-for', topic: 'on x', signals: ['x'] },
    ],
    ['leaning in without: who said it', good, { kind: 'from-those-who-win-you', signals: ['a', 'b', 'c', 'd'] }],
    ['leaning out without: nothing good noted', bad, { kind: 'nothing-good-noted', signals: ['a', 'b', 'c', 'd'] }],
    ['one conversation', [note('a', 1)], { kind: 'few-conversations', signals: ['a'] }],
    [
      'open, above the line',
      [note('a', 1), note('b', 1, { round: 2 })],
      { kind: 'from-those-who-win-you', signals: ['a', 'b'] },
    ],
    [
      'open, below the line',
      bad.slice(0, 2).map((one) => ({ ...one, asked: false })),
      { kind: 'nothing-good-noted', signals: ['a', 'b'] },
    ],
  ])('%s', (_what, signals, expected) => {
    expect(explained(...signals).counter).toEqual(expected);
  });

  test('of several, the weightiest', () => {
    const { counter } = explained(...good, note('x', -1), note('y', -1, { strength: 'strong', round: 2 }));
    expect(counter).toMatchObject({ topic: 'on y', signals: ['y'] });
  });
});

describe('what each part was caused by', () => {
  const signals = [
    note('twice', -1, { topic: 'pay', strength: 'faint' }),
    note('pay', -1, { topic: 'pay' }),
    note('hours', -1, { topic: 'hours', round: 2, asked: true }),
    note('good', 1, { topic: 'pay', round: 2 }),
  ];
  const { early, change, openTopics, unasked, setAside, conversations } = explain(assess({ signals }));

  test('open and unasked topics, by the concerns on them', () => {
    expect(openTopics).toEqual([
      { topic: 'hours', signals: ['hours'] },
      { topic: 'pay', signals: ['pay'] },
    ]);
    expect(unasked).toEqual([{ topic: 'pay', signals: ['pay'] }]);
  });

  test('what is set aside, with the note that says the same', () => {
    expect(setAside).toEqual([{ id: 'twice', repeats: 'pay' }]);
    const thrice = ['c', 'a', 'b'].map((id) => note(id, 1, { topic: 'pay' }));
    expect(explained(...thrice, note('d', -1, { topic: 'pay', round: 2 })).setAside).toEqual([
      { id: 'b', repeats: 'a' },
      { id: 'c', repeats: 'a' },
    ]);
  });

  test('what the sign guard sets aside repeats nothing', () => {
    const { setAside: gone } = explained(
      note('p1', 1, { strength: 'faint', round: 1 }),
      note('p2', 1, { round: 2 }),
      note('p3', 1, { round: 3 }),
      note('n1', -1, { strength: 'strong', round: 3 }),
    );
    expect(gone).toEqual([{ id: 'p1', repeats: null }]);
  });

  test('conversations, with all notes entered there', () => {
    expect(conversations.map(({ key, signals: ids }) => [key, ids])).toEqual([
      ['first|1', ['pay', 'twice']],
      ['first|2', ['hours', 'good']],
    ]);
  });

  test('the early guard by the concerns that passed it, or by everything while it holds', () => {
    expect(early).toEqual({ conversations: 2, guardPassed: true, signals: ['pay', 'twice', 'hours'] });
    expect(explained(note('a', 1), note('b', -1)).early.signals).toEqual(['a', 'b']);
  });

  test('what would change it by the notes on the side that it would change', () => {
    expect(change.direction).toBe('better');
    expect(change.signals).toEqual(['pay', 'hours']);
    expect(explained(note('a', 1), note('b', -1, { strength: 'faint' })).change).toMatchObject({
      direction: 'worse',
      signals: ['a'],
    });
  });
});
