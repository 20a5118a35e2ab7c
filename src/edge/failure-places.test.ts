import { expect, test } from 'vitest';
import { failurePlaces } from './failure-places.ts';

test('places in the code are given, and no line of the message, whatever it looks like', () => {
  const words = '\n   at the interview Ms Weber said no\n    at home (that is all:1:2)\n';
  const places = failurePlaces(new TypeError(words));
  expect(places[0]).toMatch(/^at .*failure-places\.test\.ts:\d+:\d+\)?$/u);
  expect(places.length).toBeLessThanOrEqual(6);
  expect(places.join('\n')).not.toMatch(/Weber|home/u);
});

test('where the message was changed afterwards, its old lines are no places all the same', () => {
  const error = new Error('first\n   at the interview Ms Weber said no');
  error.message = 'second';
  expect(failurePlaces(error).join('\n')).not.toContain('Weber');
});

test('what is no error, or has no message, has the places that it has', () => {
  expect(failurePlaces('Dear Mara')).toEqual([]);
  expect(failurePlaces(new Error('')).length).toBeGreaterThan(0);
});
