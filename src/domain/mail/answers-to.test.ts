import { expect, test } from 'vitest';
import { answersTo } from './answers-to.ts';

test('a mail that wants an answer is offered the letters that could be one, the plainest first', () => {
  expect(answersTo('offers-something')).toEqual(['back-no-thanks', 'back-condition', 'back-until']);
  expect(answersTo('asks-to-talk')).toEqual(['back-no-thanks', 'back-until']);
  expect(answersTo('asks-why')).toEqual(['back-no-thanks']);
});

test.each(['received', 'bounce', '', 'constructor'])('a mail of the label "%s" needs none', (label) => {
  expect(answersTo(label)).toEqual([]);
});
