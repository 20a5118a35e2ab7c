import { expect, test } from 'vitest';
import type { Stage } from '../application/stage.ts';
import { stagesPassed } from './stages-passed.ts';

const start = Temporal.Instant.from('2026-11-01T08:00:00Z');
const through = (...stages: Stage[]) =>
  stagesPassed(stages.slice(1).map((to, hours) => ({ at: start.add({ hours }), from: stages[hours] ?? 'saved', to })));

test('what was gone through stays, whatever the end', () => {
  expect([...through('saved', 'applied', 'interviewing', 'offer', 'withdrawn-by-me').keys()]).toEqual([
    'applied',
    'interviewing',
    'offer',
    'withdrawn-by-me',
  ]);
});

test('a step back was a slip: what it took back was never reached, and an ending that was undone is none', () => {
  expect([...through('applied', 'offer', 'applied', 'declined-by-them').keys()]).toEqual([
    'applied',
    'declined-by-them',
  ]);
  expect([...through('applied', 'no-answer', 'interviewing').keys()]).toEqual(['interviewing']);
});

test('the first time counts', () => {
  expect(through('saved', 'applied', 'interviewing', 'applied').get('applied')).toEqual(start);
});
