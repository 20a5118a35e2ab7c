import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { choicesJson, noChoices, readChoices, reasonKinds, type GoodbyeChoices } from './goodbye-choices.ts';
import type { PlannedRecipient } from './goodbye-plan.ts';
import { goodbyeRecipients, mustKnow, movedOrder } from './goodbye-recipients.ts';
import { toldChannels } from './told.ts';

const key = fc.constantFrom('a', 'b', 'c', 'team');
const choices: fc.Arbitrary<GoodbyeChoices> = fc.record({
  own: fc.dictionary(key, fc.boolean(), { noNullPrototype: true }),
  dropped: fc.array(key),
  order: fc.uniqueArray(key),
  tone: fc.constantFrom('warm', 'brief'),
  reason: fc.oneof(
    fc.constantFrom(...reasonKinds.filter((kind) => kind !== 'own')).map((kind) => ({ kind })),
    fc.string().map((text) => ({ kind: 'own', text }) as const),
  ),
  door: fc.record({ open: fc.boolean(), what: fc.string(), when: fc.string() }),
  deletion: fc.boolean(),
  teamTold: fc.option(fc.record({ at: fc.string(), channel: fc.constantFrom(...toldChannels) }), { nil: null }),
  finished: fc.option(fc.record({ stageBefore: fc.constant('interviewing' as const), cancelled: fc.constant([]) }), {
    nil: null,
  }),
  practice: fc.string(),
});

describe('what was chosen about a goodbye', () => {
  test('is read as it was kept', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readChoices(JSON.parse(JSON.stringify(choicesJson(chosen))) as JsonObject)).toEqual(chosen);
      }),
    );
  });

  test('anything else that may stand there is as if nothing was chosen', () => {
    expect(readChoices({})).toEqual(noChoices);
    const odd = {
      own: [],
      dropped: 'a',
      order: [1, 'b'],
      tone: 3,
      reason: 'x',
      door: 'open',
      teamTold: 1,
      finished: [],
      practice: 7,
    };
    expect(readChoices(odd)).toEqual({ ...noChoices, order: ['b'] });
    expect(
      readChoices({
        reason: { kind: 'revenge' },
        teamTold: { channel: 'pigeon' },
        finished: {},
        own: { a: 'yes', b: true },
      }),
    ).toEqual({
      ...noChoices,
      own: { b: true },
      teamTold: { at: '', channel: 'mail' },
      finished: { stageBefore: '', cancelled: [] },
    });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() =>
          readChoices({
            own: value,
            dropped: value,
            order: value,
            reason: value,
            door: value,
            teamTold: value,
            finished: value,
          } as JsonObject),
        ).not.toThrow();
      }),
    );
  });
});

const planned = (personId: string | null, purpose: string, ticked = true) =>
  ({ personId, purpose, ticked }) as unknown as PlannedRecipient;
const plan = [
  planned('a', 'notice'),
  planned('b', 'interviewer-thanks', false),
  planned('c', 'referee', false),
  planned(null, 'coordinator'),
];
const keysOf = (chosen: Partial<GoodbyeChoices>) =>
  goodbyeRecipients(plan, { ...noChoices, ...chosen }).recipients.map((one) => one.key);

describe('who hears it', () => {
  test('as planned, where nothing was chosen; who gets no text is thanked through the notice, a referee is not', () => {
    const { recipients, dropped } = goodbyeRecipients(plan, noChoices);
    expect(dropped).toEqual([]);
    expect(recipients.map(({ key: one, own, through }) => [one, own, through])).toEqual([
      ['a', true, null],
      ['b', false, 'a'],
      ['c', false, null],
      ['team', true, null],
    ]);
    expect(mustKnow(recipients).map((one) => one.key)).toEqual(['a', 'b', 'team']);
  });

  test('the notice can be moved and not dropped; without its text nobody is thanked through it', () => {
    expect(keysOf({ dropped: ['a', 'b'] })).toEqual(['a', 'c', 'team']);
    expect(keysOf({ order: ['team', 'b'] })).toEqual(['team', 'b', 'a', 'c']);
    const { recipients } = goodbyeRecipients(plan, { ...noChoices, own: { a: false, b: true } });
    expect(recipients.map(({ own, through }) => [own, through])).toEqual([
      [false, null],
      [true, null],
      [false, null],
      [true, null],
    ]);
  });

  test('nobody is lost by any choice: everybody is in the list or among the dropped', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const { recipients, dropped } = goodbyeRecipients(plan, chosen);
        expect([...recipients.map((one) => one.planned), ...dropped]).toHaveLength(plan.length);
        expect(recipients.filter((one) => one.isNotice)).toHaveLength(1);
      }),
    );
  });

  test('moving is one place, and back again is as before', () => {
    expect(movedOrder(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedOrder(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    for (const [one, by] of [
      ['a', -1],
      ['c', 1],
      ['x', 1],
    ] as const)
      expect(movedOrder(['a', 'b', 'c'], one, by)).toEqual(['a', 'b', 'c']);
  });
});
