import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maySeeOpinions } from './blind-first.ts';
import { sideBySide } from './side-by-side.ts';

const answer = fc.constantFrom<-2 | -1 | 0 | 1 | 2 | null>(-2, -1, 0, 1, 2, null);

test('says the same of two views whichever comes first, and nothing where one is open', () => {
  fc.assert(
    fc.property(answer, answer, (a, b) => {
      expect(sideBySide(a, b)).toBe(sideBySide(b, a));
      expect(sideBySide(a, b) === 'undecided').toBe(!a || !b);
    }),
  );
  expect([sideBySide(-2, -1), sideBySide(-1, 2)]).toEqual(['same', 'differ']);
});

test('their view is hidden until one has given one’s own, first or again, or asked not to wait', () => {
  const blind = { offeredToday: null, offeredAgain: null, showMeNow: false };
  expect(maySeeOpinions(blind)).toBe(false);
  expect(maySeeOpinions({ ...blind, offeredToday: 0 })).toBe(true);
  expect(maySeeOpinions({ ...blind, offeredAgain: -2 })).toBe(true);
  expect(maySeeOpinions({ ...blind, showMeNow: true })).toBe(true);
});
