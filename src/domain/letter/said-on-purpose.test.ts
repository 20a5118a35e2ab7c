import { expect, test } from 'vitest';
import { privateTopics, saidOnPurpose, sayOnPurpose } from './said-on-purpose.ts';

test('what is said on purpose can be taken back, and leaves the other facts alone', () => {
  const facts = { subject: 'Withdrawal', body: 'Text' };
  expect(saidOnPurpose(facts)).toEqual([]);
  for (const topic of privateTopics) {
    const said = sayOnPurpose(facts, topic, true);
    expect(said).toMatchObject(facts);
    expect(saidOnPurpose(said)).toEqual([topic]);
    expect(saidOnPurpose(sayOnPurpose(said, topic, true))).toEqual([topic]);
    expect(saidOnPurpose(sayOnPurpose(said, topic, false))).toEqual([]);
  }
});

test('what is not understood is not said on purpose', () => {
  expect(saidOnPurpose({ said: 'health' })).toEqual([]);
  expect(saidOnPurpose({ said: ['wealth', 'family'] })).toEqual(['family']);
});
