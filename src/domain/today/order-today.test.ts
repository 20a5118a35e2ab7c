import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costsFrom, orderToday } from './order-today.ts';
import type { TodayItem, TodayKind } from './today-item.ts';

const zone = 'Europe/Berlin';
const now = Temporal.Instant.from('2026-11-23T08:00:00Z');
const hour = fc.integer({ min: -400, max: 400 });
const instant = hour.map((hours) => now.add({ hours }));
const moment = instant.map((at) => at.toZonedDateTimeISO(zone));
const day = moment.map((at) => at.toPlainDate());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** One of every kind, so that a new kind does not compile until it is here. */
const parts: { [K in TodayKind]: fc.Arbitrary<object> } = {
  'interview-today': fc.record({ start: moment }),
  'interview-tomorrow': fc.record({ start: moment }),
  undecided: fc.record({ fairUntil: maybe(moment), start: maybe(moment) }),
  slept: fc.record({ until: instant }),
  untold: fc.record({ since: instant }),
  'letter-failed': fc.record({ since: instant }),
  'letter-unclear': fc.record({ since: instant }),
  'pause-over': fc.record({ until: day }),
  debrief: fc.record({ start: moment }),
  opinion: fc.record({ at: instant }),
  replied: fc.record({ at: instant }),
  'answered-late': fc.record({ at: instant }),
  'answer-due': fc.record({ by: moment }),
  owed: fc.record({ by: day }),
  unanswered: fc.record({ since: instant }),
  'follow-up': fc.record({ due: day }),
  'look-back': fc.record({ due: day }),
  'private-date': fc.record({ on: day }),
  intake: fc.record({ count: fc.integer({ min: 1, max: 9 }) }),
};
const item = fc.oneof(
  ...Object.entries(parts).map(([kind, facts]) => facts.map((some) => ({ kind, ...some }) as unknown as TodayItem)),
);
const items = fc.array(item, { maxLength: 12 });

test('nothing is lost or added, and of one kind whatever costs first stands first', () => {
  fc.assert(
    fc.property(items, (given) => {
      const ordered = orderToday(given, now, zone);
      expect(ordered).toHaveLength(given.length);
      expect(new Set(ordered)).toEqual(new Set(given));
      for (const kind of Object.keys(parts)) {
        const costs = ordered
          .filter((one) => one.kind === kind)
          .map((one) => costsFrom(one, now, zone).epochMilliseconds);
        expect(costs).toEqual(costs.toSorted((left, right) => left - right));
      }
    }),
  );
});

test('the order is stable: ordering again changes nothing, and equals stay as they were given', () => {
  fc.assert(
    fc.property(items, (given) => {
      const once = orderToday(given, now, zone);
      expect(orderToday(once, now, zone)).toEqual(once);
      const twins = given.flatMap((one) => [one, { ...one }]);
      const ordered = orderToday(twins, now, zone);
      for (const [index, one] of given.entries())
        expect(ordered.indexOf(one)).toBeLessThan(ordered.indexOf(twins[2 * index + 1] ?? one));
    }),
  );
});

const on = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);
const about = { applicationId: 'a' } as unknown as Pick<TodayItem & { applicationId: never }, 'applicationId'>;
const undecided = (fairUntil: string | null, start: string | null) =>
  ({
    kind: 'undecided',
    doubtId: 'd',
    fairUntil: fairUntil && on(fairUntil),
    start: start && on(start),
    ...about,
  }) as unknown as TodayItem;

test.each([
  [
    'the fair word is what counts while there is time for it',
    '2026-11-24T10:00',
    '2026-11-25T10:00',
    '2026-11-24T10:00',
  ],
  ['after it, the interview itself', '2026-11-23T08:00', '2026-11-23T10:00', '2026-11-23T10:00'],
  ['without an interview, five days', null, null, '2026-11-28T09:00'],
])('undecided: %s', (_what, fairUntil, start, from) => {
  expect(costsFrom(undecided(fairUntil, start), now, zone)).toEqual(on(from).toInstant());
});

test('somebody who waits without knowing comes before an interview tomorrow and one’s own notes', () => {
  const given = [
    { kind: 'intake', count: 1 },
    { kind: 'debrief', start: on('2026-11-22T10:00') },
    { kind: 'interview-tomorrow', start: on('2026-11-24T10:00') },
    { kind: 'untold', since: now.subtract({ hours: 2 }) },
  ] as unknown as TodayItem[];
  expect(orderToday(given, now, zone).map(({ kind }) => kind)).toEqual([
    'untold',
    'interview-tomorrow',
    'debrief',
    'intake',
  ]);
});

test('an interview today comes before everything, however long something else has been waiting', () => {
  const given = [
    { kind: 'look-back', due: Temporal.PlainDate.from('2026-09-01') },
    { kind: 'debrief', start: on('2026-11-10T10:00') },
    { kind: 'untold', since: now.subtract({ hours: 200 }) },
    { kind: 'interview-today', start: on('2026-11-23T18:00') },
  ] as unknown as TodayItem[];
  expect(orderToday(given, now, zone)[0]?.kind).toBe('interview-today');
});
