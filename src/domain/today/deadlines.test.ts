import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApplicationId, DoubtId } from '../id.ts';
import { sideBySide, type Deadline } from './deadlines.ts';

const now = Temporal.Instant.from('2026-11-23T08:00:00Z');
const kinds = ['my-answer', 'pause', 'fair-until', 'their-answer'] as const;
const deadline: fc.Arbitrary<Deadline> = fc.record({
  applicationId: fc.constantFrom('a', 'b', 'c').map((id) => id as ApplicationId),
  kind: fc.constantFrom(...kinds),
  at: fc
    .tuple(fc.integer({ min: -200, max: 600 }), fc.constantFrom('Europe/Berlin', 'America/New_York'))
    .map(([hours, zone]) => now.add({ hours }).toZonedDateTimeISO(zone)),
});
const on = (applicationId: string, kind: Deadline['kind'], day: string) =>
  ({ applicationId, kind, at: Temporal.ZonedDateTime.from(`${day}T18:00[Europe/Berlin]`) }) as Deadline;

test('every process once, with its soonest date, soonest first; one alone is none', () => {
  fc.assert(
    fc.property(fc.array(deadline, { maxLength: 8 }), (given) => {
      const rows = sideBySide(given, now);
      const processes = new Set(given.map(({ applicationId }) => applicationId));
      expect(rows.map(({ applicationId }) => applicationId).toSorted()).toEqual(
        processes.size < 2 ? [] : [...processes].toSorted(),
      );
      const times = rows.map(({ at }) => at.epochMilliseconds);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      for (const { applicationId, at } of rows)
        for (const other of given.filter((one) => one.applicationId === applicationId))
          expect(Temporal.ZonedDateTime.compare(at, other.at)).toBeLessThanOrEqual(0);
    }),
  );
});

test('an offer runs out before another answers: ask the one for time until then, the other to be sooner', () => {
  const rows = sideBySide([on('b', 'their-answer', '2026-12-04'), on('a', 'my-answer', '2026-11-27')], now);
  expect(rows.map(({ applicationId, action }) => [applicationId, action])).toEqual([
    ['a', { kind: 'ask-until', until: Temporal.PlainDate.from('2026-12-04') }],
    ['b', { kind: 'tell-sooner', until: Temporal.PlainDate.from('2026-11-27') }],
  ]);
});

test.each<[string, Deadline[], string[]]>([
  ['theirs comes first: nobody has to be asked', [on('a', 'their-answer', '2026-11-25'), on('b', 'my-answer', '2026-11-27')], ['look', 'decide']], // prettier-ignore
  ['what has run out cannot be put off, and nobody can answer before it', [on('a', 'my-answer', '2026-11-20'), on('b', 'their-answer', '2026-11-27')], ['decide', 'look']], // prettier-ignore
  ['time that I asked for counts as mine', [on('a', 'pause', '2026-11-25'), on('b', 'their-answer', '2026-11-27')], ['ask-until', 'tell-sooner']], // prettier-ignore
  ['second thoughts go on', [{ ...on('a', 'fair-until', '2026-11-25'), doubtId: 'd' as DoubtId }, on('b', 'my-answer', '2026-11-27')], ['doubt', 'decide']], // prettier-ignore
])('%s', (_what, given, actions) => {
  expect(sideBySide(given, now).map(({ action }) => action.kind)).toEqual(actions);
});

test('they are asked to answer before a date that lies ahead, not before one that has run out', () => {
  const mine = [on('a', 'pause', '2026-11-22'), on('b', 'my-answer', '2026-11-28')];
  const rows = sideBySide([...mine, on('c', 'their-answer', '2026-12-03')], now);
  expect(rows.at(-1)?.action).toEqual({ kind: 'tell-sooner', until: Temporal.PlainDate.from('2026-11-28') });
});
