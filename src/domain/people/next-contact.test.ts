import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../id.ts';
import { chosenContact, nextContact, notBefore, oneACompany, usualRhythm } from './next-contact.ts';

const start = Temporal.PlainDate.from('2026-01-01');
const day = fc.integer({ min: 0, max: 2000 }).map((days) => start.add({ days }));
const touch = fc.record({
  keep: fc.constantFrom(true, false, null),
  rhythmDays: fc.option(fc.integer({ min: 1, max: 730 })),
  lastContactOn: fc.option(day),
  goodbyeOn: fc.option(day),
});
const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0;

describe('the next contact', () => {
  test('is only for those one stays in touch with, and never in the 30 days after a goodbye', () => {
    fc.assert(
      fc.property(touch, day, (known, today) => {
        const next = nextContact(known, today);
        expect(next === null).toBe(known.keep !== true);
        const rested = notBefore(known);
        if (next && rested) expect(isBefore(next, rested)).toBe(false);
      }),
    );
  });

  test('is counted from the last real contact: a later contact never brings it forward', () => {
    fc.assert(
      fc.property(touch, day, fc.integer({ min: 0, max: 400 }), (known, today, days) => {
        if (!known.lastContactOn) return;
        const early = nextContact(known, today);
        const late = nextContact({ ...known, lastContactOn: known.lastContactOn.add({ days }) }, today);
        if (early && late) expect(isBefore(late, early)).toBe(false);
      }),
    );
  });

  test.each([
    [{ lastContactOn: '2026-03-01' }, '2026-05-30'],
    [{ lastContactOn: '2026-03-01', rhythmDays: 7 }, '2026-03-08'],
    [{ lastContactOn: '2026-03-01', rhythmDays: 7, goodbyeOn: '2026-03-01' }, '2026-03-31'],
    [{ goodbyeOn: '2026-03-01' }, '2026-05-30'],
    [{}, '2026-04-11'],
  ])('%j is on %s', (known: Record<string, string | number>, expected) => {
    const date = (text: unknown) => (typeof text === 'string' ? Temporal.PlainDate.from(text) : null);
    const rhythmDays = typeof known['rhythmDays'] === 'number' ? known['rhythmDays'] : null;
    const facts = { lastContactOn: date(known['lastContactOn']), goodbyeOn: date(known['goodbyeOn']) };
    const today = Temporal.PlainDate.from('2026-01-11');
    expect(nextContact({ keep: true, rhythmDays, ...facts }, today)?.toString()).toBe(expected);
    expect(usualRhythm).toBe(90);
  });

  test('a day of one’s own choice waits for the rest after a goodbye, too', () => {
    const goodbyeOn = start;
    expect(chosenContact(start.add({ days: 3 }), { goodbyeOn }).toString()).toBe('2026-01-31');
    expect(chosenContact(start.add({ days: 40 }), { goodbyeOn }).toString()).toBe('2026-02-10');
    expect(chosenContact(start, { goodbyeOn: null })).toEqual(start);
  });
});

test('one person per company at a time: exactly one of each, the longest due, whatever the order', () => {
  const person = fc.record({
    id: fc.uuid().map((id) => id as PersonId),
    company: fc.constantFrom('Fenwerk', 'fenwerk ', 'Brightmoor', ''),
    nextContactOn: fc.option(day),
  });
  fc.assert(
    fc.property(fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 12 }), (people) => {
      const chosen = oneACompany(people);
      const places = chosen.map(({ company }) => company.trim().toLowerCase());
      for (const name of ['fenwerk', 'brightmoor']) {
        const there = people.some(({ company }) => company.trim().toLowerCase() === name);
        expect(places.filter((one) => one === name)).toHaveLength(there ? 1 : 0);
      }
      expect(places.filter((one) => one === '')).toHaveLength(people.filter(({ company }) => company === '').length);
      expect(oneACompany(people.toReversed())).toEqual(chosen);
      for (const { company, nextContactOn } of chosen.filter((one) => one.company !== '')) {
        for (const other of people)
          if (
            other.company.trim().toLowerCase() === company.trim().toLowerCase() &&
            other.nextContactOn &&
            nextContactOn
          )
            expect(isBefore(other.nextContactOn, nextContactOn)).toBe(false);
      }
    }),
  );
});
