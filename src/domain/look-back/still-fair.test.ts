import { expect, test } from 'vitest';
import { stillFair } from './still-fair.ts';

const ahead = (roundsLeft: number | null, referencesCalled = false) => ({ roundsLeft, referencesCalled });
const talk = { travelCosts: 'none', hours: null, kind: 'video' } as const;

test('an hour of talk is fair; a journey they pay, a day of work and the last round are not', () => {
  expect(stillFair(talk, ahead(null))).toBeNull();
  expect(stillFair(talk, ahead(2))).toBeNull();
  expect(stillFair({ ...talk, travelCosts: 'open' }, ahead(2))).toBe('travel-paid');
  expect(stillFair({ ...talk, kind: 'trial-work' }, ahead(2))).toBe('long-work');
  expect(stillFair({ ...talk, hours: 6 }, ahead(2))).toBe('long-work');
  expect(stillFair(talk, ahead(0))).toBe('final-round');
  expect(stillFair(talk, ahead(2, true))).toBe('references');
});
