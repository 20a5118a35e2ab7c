import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ApplicationId } from '../id.ts';
import { changeStage, mayChange } from './change-stage.ts';
import { newApplication } from './new-application.ts';
import { endings, isEnding, openStages, stages } from './stage.ts';

const then = Temporal.Instant.from('2026-11-01T09:00:00Z');
const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const acme = newApplication('a' as ApplicationId, { company: 'Acme', role: 'Baker' }, then);
const stage = fc.constantFrom(...stages);

test('every ending can be reopened into every open stage', () => {
  for (const ending of endings) for (const open of openStages) expect(mayChange(ending, open)).toBe(true);
});

test('no ending becomes another ending without being reopened', () => {
  fc.assert(
    fc.property(stage, stage, (from, to) => {
      const outcome = changeStage({ ...acme, stage: from }, to, now);
      if (isEnding(from) && isEnding(to)) expect(outcome.ok).toBe(false);
      expect(outcome.ok).toBe(mayChange(from, to));
      if (outcome.ok) expect(outcome.value).toMatchObject({ stage: to, stageChangedAt: now, changedAt: now });
    }),
  );
});

test('one can drop out of anything that is open', () => {
  for (const open of openStages) expect(mayChange(open, 'withdrawn-by-me')).toBe(true);
});

test('says since when it stands there', () => {
  expect(changeStage(acme, 'saved', now)).toEqual({ ok: false, error: { kind: 'already-there', since: then } });
});

test('says that an ended one has to be reopened first', () => {
  const ended = { ...acme, stage: 'declined-by-them' as const };
  expect(changeStage(ended, 'withdrawn-by-me', now)).toEqual({
    ok: false,
    error: { kind: 'ended', stage: 'declined-by-them', since: then },
  });
});

test('nobody can be turned down where they never applied', () => {
  expect(changeStage(acme, 'declined-by-them', now)).toMatchObject({ error: { kind: 'not-from-here' } });
});

test('reopening takes back that it was closed for me', () => {
  const closed = { ...acme, stage: 'no-answer' as const, closedForMeAt: then };
  expect(changeStage(closed, 'interviewing', now)).toMatchObject({ value: { closedForMeAt: null } });
});
