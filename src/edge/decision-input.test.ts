import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecisionInput } from './decision-input.ts';
import { explainInputProblem } from './explain-decision-input.ts';
import { de } from './messages/decision-input.de.ts';
import { en } from './messages/decision-input.en.ts';

const signal = { id: 'a', polarity: -1, strength: 'clear', topic: 'pay', source: 'first' };
const but = (more: object) => ({ signals: [{ ...signal, ...more }] });

function problems(value: unknown): string[] {
  const parsed = parseDecisionInput(value);
  return parsed.ok ? [] : parsed.error.problems.map((problem) => explainInputProblem(problem, en));
}

describe('what is refused, with field and reason', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'text', 'the input: is not of the type object'],
    ['an unknown field', { stake: {} }, 'stake: is not a field of the input'],
    ['an unknown field inside', { process: { rounds: 2 } }, 'process.rounds: is not a field of the input'],
    ['no list', { signals: {} }, 'signals: is not of the type array'],
    ['null for absent', { signals: null }, 'signals: is not of the type array'],
    ['a missing id', but({ id: undefined }), 'signals[0].id: is missing'],
    ['an empty id', but({ id: '' }), 'signals[0].id: is empty'],
    ['an id that is a number', but({ id: 1 }), 'signals[0].id: is not of the type string'],
    ['a repeated id', { signals: [signal, { ...signal, topic: 'team' }] }, 'signals[1].id: is there more than once'],
    ['a missing topic', but({ topic: undefined }), 'signals[0].topic: is missing'],
    ['an empty topic', but({ topic: '' }), 'signals[0].topic: is empty'],
    ['neither for nor against', but({ polarity: 0 }), 'signals[0].polarity: is not one of 1, -1'],
    ['a missing direction', but({ polarity: undefined }), 'signals[0].polarity: is missing'],
    ['an unknown strength', but({ strength: 'huge' }), 'signals[0].strength: is not one of faint, clear, strong'],
    ['an unknown source', but({ source: 'third' }), 'signals[0].source: is not one of first, second, review'],
    ['half a round', but({ round: 1.5 }), 'signals[0].round: is not a whole number'],
    ['a negative round', but({ round: -1 }), 'signals[0].round: is less than 0'],
    ['yes as text', but({ verified: 'yes' }), 'signals[0].verified: is not of the type boolean'],
    ['nine rounds left', { process: { roundsLeft: 9 } }, 'process.roundsLeft: is more than 8'],
    ['minus one round', { process: { roundsLeft: -1 } }, 'process.roundsLeft: is less than 0'],
    ['half a round left', { process: { roundsLeft: 0.5 } }, 'process.roundsLeft: is not a whole number'],
    ['a round as text', { process: { roundsLeft: '2' } }, 'process.roundsLeft: is not of the type number'],
    ['negative hours', { process: { hoursNext: -1 } }, 'process.hoursNext: is less than 0'],
    ['negative later hours', { process: { hoursLater: -0.1 } }, 'process.hoursLater: is less than 0'],
    ['infinite hours', { process: { hoursNext: Infinity } }, 'process.hoursNext: is not of the type number'],
    ['not a number', { process: { hoursToNext: NaN } }, 'process.hoursToNext: is not of the type number'],
    ['a chance above 1', { process: { offerChance: 1.01 } }, 'process.offerChance: is more than 1'],
    ['a chance below 0', { process: { offerChance: -0.01 } }, 'process.offerChance: is less than 0'],
    [
      'a chance in other words',
      { process: { offerChance: 'sure' } },
      'process.offerChance: is neither low, even, high',
    ],
    ['a young doubt from the future', { doubtAgeHours: -1 }, 'doubtAgeHours: is less than 0'],
    ['unknown stakes', { stakes: { good: 'huge' } }, 'stakes.good: is not one of some, normal, big'],
    ['stakes as a number', { stakes: { bad: 200 } }, 'stakes.bad: is not one of some, normal, big'],
    ['unknown alternatives', { alternatives: 'many' }, 'alternatives: is not one of none, some, strong'],
    ['an unknown runway', { runway: 'long' }, 'runway: is not one of ok, short'],
    ['too keen', { keen: 2 }, 'keen: is not one of -1, 0, 1'],
    ['too much practice', { practice: 3 }, 'practice: is not one of 0, 1, 2'],
    ['half a contact', { contacts: 0.5 }, 'contacts: is not one of 0, 1, 2'],
    [
      'an unknown dealbreaker',
      { dealbreakers: [{ kind: 'rude' }] },
      'dealbreakers[0].kind: is not one of fee_demanded',
    ],
    ['a nameless dealbreaker', { dealbreakers: [{ sure: true }] }, 'dealbreakers[0].kind: is missing'],
    ['an answer of three', { triage: { e1: 3 } }, 'triage.e1: is not one of 0, 1, 2'],
    ['an unknown item', { triage: { e6: 1 } }, 'triage.e6: is not a field of the input'],
    ['changed as false', { triage: { changed: false } }, 'triage.changed: is not one of true'],
    ['offered today, beyond yes', { offeredToday: 3 }, 'offeredToday: is not one of -2, -1, 0, 1, 2'],
    ['a clear no that is none', { clearNo: false }, 'clearNo: is not one of true'],
    ['an adviser without a view', { adviser: {} }, 'adviser.view: is missing'],
    ['an adviser who half knows', { adviser: { view: 0, knows: 1 } }, 'adviser.knows: is not of the type boolean'],
  ])('%s', (_what, value, expected) => {
    expect(problems(value).some((line) => line.startsWith(expected))).toBe(true);
  });

  test('all of it at once', () => {
    expect(problems({ keen: 5, process: { roundsLeft: 9 }, signals: [{}] })).toHaveLength(6);
  });

  test('in German, too', () => {
    const parsed = parseDecisionInput({ keen: 5, process: { roundsLeft: 9.5 }, adviser: {}, practise: 1 });
    const lines = parsed.ok ? [] : parsed.error.problems.map((problem) => explainInputProblem(problem, de));
    expect(lines).toEqual([
      'process.roundsLeft: ist keine ganze Zahl',
      'keen: ist keiner dieser Werte: -1, 0, 1',
      'adviser.view: fehlt',
      'practise: ist kein Feld der Eingabe',
    ]);
  });
});

describe('what is taken', () => {
  test('a note without a source is one’s own (SPEC section 1)', () => {
    const note = { id: 'a', polarity: -1, strength: 'clear', topic: 'pay' };
    const parsed = parseDecisionInput({ signals: [note] });
    expect(parsed.ok && parsed.value.signals?.[0]?.source).toBe('first');
  });

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['empty groups', { signals: [], process: {}, stakes: {}, dealbreakers: [], triage: {} }],
    ['a chance of 0 or 1', { process: { offerChance: 0 } }],
    ['absurd hours', { process: { hoursNext: 1e308, hoursToNext: -1e9 } }],
    ['an emoji as topic, a person called __proto__', but({ topic: '🦊', person: '__proto__' })],
    ['a late round', but({ round: 40 })],
    ['false for verified and asked', but({ verified: false, asked: false })],
  ])('%s', (_what, value) => {
    expect(problems(value)).toEqual([]);
  });

  test('a value goes through as it came, nothing is coerced or filled in', () => {
    const value = { ...but({ round: 0 }), process: { offerChance: 1 } };
    expect(parseDecisionInput(value)).toEqual({ ok: true, value });
  });

  test('anything at all is either taken or refused with a reason, never thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseDecisionInput(value);
        if (!parsed.ok) expect(parsed.error.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
