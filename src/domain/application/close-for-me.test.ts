import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApplicationId } from '../id.ts';
import { changeStage } from './change-stage.ts';
import { newApplication } from './new-application.ts';
import { reopenForAnswer, stageBeforeClosing } from './close-for-me.ts';
import { openStages, stages, type Stage } from './stage.ts';

const then = Temporal.Instant.from('2026-11-01T09:00:00Z');
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const promised = Temporal.PlainDate.from('2026-10-20');
const acme = newApplication('a' as ApplicationId, { company: 'Acme', role: 'Baker' }, then);
const stage = fc.constantFrom(...stages);

test('it is closed for me exactly where one leaves it without an answer, and never where one withdraws or is turned down', () => {
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      const moved = changeStage({ ...acme, stage: from }, to, now);
      if (moved.ok) expect(moved.value.closedForMeAt).toEqual(to === 'no-answer' ? now : null);
    }),
  );
});

test('an answer reopens what ended without one where it stood before, takes the promise as kept, and is to be looked at', () => {
  fc.assert(
    fc.property(fc.constantFrom(...openStages), (before) => {
      const waiting = { ...acme, stage: before, promisedBy: promised, followedUpAt: then };
      const closed = changeStage(waiting, 'no-answer', then);
      if (!closed.ok) return; // one cannot hear nothing from where one never applied
      expect(reopenForAnswer(closed.value, before, now)).toEqual({
        ...waiting,
        ...{ promisedBy: null, followedUpAt: null, stageChangedAt: now, changedAt: now, answeredLateAt: now },
      });
    }),
  );
});

test('what has not ended without an answer is left alone by an answer', () => {
  for (const other of stages.filter((one) => one !== 'no-answer'))
    expect(reopenForAnswer({ ...acme, stage: other }, 'applied', now)).toBeNull();
});

test('an ending leaves no late answer to be looked at; a step on the way does', () => {
  const answered = { ...acme, stage: 'applied' as const, answeredLateAt: then };
  expect(changeStage(answered, 'interviewing', now)).toMatchObject({ value: { answeredLateAt: then } });
  expect(changeStage(answered, 'declined-by-them', now)).toMatchObject({ value: { answeredLateAt: null } });
});

test.each<[string, [Stage, Stage][], Stage]>([
  ['as the timeline says', [['applied', 'interviewing'], ['interviewing', 'no-answer']], 'interviewing'], // prettier-ignore
  ['the last time counts', [['offer', 'no-answer'], ['no-answer', 'applied'], ['applied', 'no-answer']], 'applied'], // prettier-ignore
  ['nothing known: one had applied', [], 'applied'],
  ['an ending is none to go back to', [['accepted', 'no-answer']], 'applied'],
])('the stage before: %s', (_what, ways, before) => {
  expect(stageBeforeClosing(ways.map(([from, to], hours) => ({ from, to, at: then.add({ hours }) })))).toBe(before);
});
