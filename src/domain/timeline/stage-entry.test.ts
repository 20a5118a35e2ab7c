import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stages } from '../application/stage.ts';
import { stageChangeOf, stageEntry } from './stage-entry.ts';

const stage = fc.constantFrom(...stages);

test('whatever the line is called, it tells from where to where', () => {
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      if (from === to) return;
      expect(stageChangeOf(stageEntry(from, to))).toEqual({ from, to });
    }),
  );
});

test('only what was left without an answer is closed for me: never a withdrawal, never a refusal', () => {
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      expect(stageEntry(from, to).kind === 'closed-for-me').toBe(to === 'no-answer');
    }),
  );
});

test('an older line without the stage before, and any other line, tell of no change', () => {
  expect(stageChangeOf({ kind: 'closed-for-me' })).toBeNull();
  expect(stageChangeOf({ kind: 'followed-up' })).toBeNull();
});
