import { expect, test } from 'vitest';
import { stillFair } from './still-fair.ts';

const talk = { travelCosts: 'none', hours: null, kind: 'video' } as const;

test('an hour of talk is fair; a journey they pay, a day of work and the last round are not', () => {
  expect(stillFair(talk, null)).toBeNull();
  expect(stillFair(talk, 2)).toBeNull();
  expect(stillFair({ ...talk, travelCosts: 'open' }, 2)).toBe('travel-paid');
  expect(stillFair({ ...talk, kind: 'trial-work' }, 2)).toBe('long-work');
  expect(stillFair({ ...talk, hours: 6 }, 2)).toBe('long-work');
  expect(stillFair(talk, 0)).toBe('final-round');
});
