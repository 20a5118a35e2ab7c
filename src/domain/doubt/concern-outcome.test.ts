import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signalStates } from '../signal/signal.ts';
import { polarityOf, stateAfter } from './concern-outcome.ts';
import { questionOutcomes } from './question.ts';

const state = fc.constantFrom(...signalStates);

test('only an answer changes anything, and evading twice is one', () => {
  fc.assert(
    fc.property(state, fc.constantFrom(...questionOutcomes), fc.boolean(), (before, outcome, evaded) => {
      const after = stateAfter(before, outcome, evaded);
      if (outcome === 'answered-well') return after === 'closed';
      if (outcome === 'answered-badly') return after === 'hardened';
      return outcome === 'evaded' && evaded ? after === 'hardened' : after === before;
    }),
  );
});

test('good and bad answers are notes of their own', () => {
  expect(questionOutcomes.map(polarityOf)).toEqual([1, null, -1, null]);
});
