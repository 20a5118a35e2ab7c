import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TriageType } from '../decision/triage.ts';
import { inPairs, promptsFor, reflectionPrompts } from './reflection-prompts.ts';
import { latestSleep, morningsToSleepUntil, sleepUntil } from './sleep.ts';

const types: TriageType[] = ['personal', 'both', 'employer', 'changed', 'unclear', 'not_asked'];

test('prompts are chosen by where it comes from, each once, and what was written never disappears', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.subarray([...reflectionPrompts]), (type, written) => {
      const prompts = promptsFor(type, written);
      return new Set(prompts).size === prompts.length && written.every((prompt) => prompts.includes(prompt));
    }),
  );
  expect(promptsFor('personal', [])[0]).toBe('managed');
});

const evening = Temporal.ZonedDateTime.from('2026-11-23T22:00[Europe/Berlin]');

test('offers tomorrow and the day after at nine when nothing is booked', () => {
  expect(latestSleep(null, evening.toInstant())).toBeNull();
  expect(morningsToSleepUntil(evening, null).map(String)).toEqual(['2026-11-24T08:00:00Z', '2026-11-25T08:00:00Z']);
});

test('never offers a moment that is beyond the fair one, and always offers something', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (hours) => {
      const latest = latestSleep(evening.add({ hours }), evening.toInstant());
      const offered = morningsToSleepUntil(evening, latest);
      return offered.length > 0 && offered.every((moment) => sleepUntil(moment, evening.toInstant(), latest).ok);
    }),
  );
});

test('refuses what is past or beyond the fair moment, and says until when it is fair', () => {
  const latest = latestSleep(Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]'), evening.toInstant());
  expect(String(latest)).toBe('2026-11-25T13:00:00Z');
  const at = (text: string) => Temporal.Instant.from(text);
  expect(sleepUntil(at('2026-11-25T13:00:01Z'), evening.toInstant(), latest)).toMatchObject({
    error: { kind: 'too-late' },
  });
  expect(sleepUntil(at('2026-11-25T13:00:00Z'), evening.toInstant(), latest).ok).toBe(true);
  expect(sleepUntil(at('2026-11-23T20:00:00Z'), evening.toInstant(), null)).toMatchObject({ error: { kind: 'past' } });
});

test('once the fair moment is over it limits nothing any more', () => {
  const soon = evening.add({ hours: 3 });
  expect(latestSleep(soon, evening.toInstant())).toBeNull();
});

test('when even tomorrow is too late, the fair moment itself is offered', () => {
  const latest = evening.add({ hours: 2 }).toInstant();
  expect(morningsToSleepUntil(evening, latest)).toEqual([latest]);
});

test('both regrets stand side by side, and so do the year that went wrong and the one that went well', () => {
  expect(inPairs(promptsFor('personal', [])).filter(({ length }) => length === 2)).toEqual([
    ['regrets', 'regretsOut'],
    ['wentWrong', 'wentWell'],
  ]);
  for (const type of types) expect(inPairs(promptsFor(type, [])).flat()).toEqual(promptsFor(type, []));
});
