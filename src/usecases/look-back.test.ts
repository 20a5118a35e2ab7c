import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import type { Decision } from '#domain/decision/decision.ts';
import type { LookBack } from '#domain/decision/look-back.ts';
import type { ApplicationId, DecisionId } from '#domain/id.ts';
import type { Signal } from '#domain/signal/signal.ts';
import { icsFeed } from '#adapters/calendar/ics-feed.ts';
import { readDecisionThen } from './read-decision-then.ts';
import { readLookBack } from './read-look-back.ts';
import { memoryUse } from './test/memory-use.ts';
import { writeLaterCalendar } from './write-later-calendar.ts';
import { writeLookBack } from './write-look-back.ts';

type Use = Awaited<ReturnType<typeof memoryUse>>;

function concern(use: Use, applicationId: ApplicationId, noticedAt: Temporal.Instant): Signal {
  return {
    id: use.ids.newId(),
    createdAt: noticedAt,
    changedAt: noticedAt,
    removedAt: null,
    applicationId,
    doubtId: null,
    interviewId: null,
    personId: null,
    round: 2,
    polarity: -1,
    strength: 'clear',
    topic: 'overtime',
    text: 'nobody goes home at six',
    source: 'first',
    verified: false,
    asked: false,
    dealbreaker: null,
    sure: false,
    state: 'open',
    noticedAt,
  };
}

/** One decision four weeks old, with a note from before and one from after it. */
async function decided(use: Use, company: string) {
  const now = use.clock.now();
  const before = now.subtract({ hours: 24 * 28 });
  const application = newApplication(use.ids.newId(), { company, role: 'Baker' }, before);
  const decision: Decision = {
    id: use.ids.newId(),
    createdAt: before,
    applicationId: application.id,
    doubtId: null,
    way: 'withdraw',
    reasons: 'the hours',
    confidence: 4,
    wouldChange: '',
    offeredToday: null,
    picture: null,
    pauseUntil: null,
    decidedAt: before,
  };
  const concerns = [concern(use, application.id, before), concern(use, application.id, now)] as const;
  const later = (span: LookBack['span'], dueOn: string): LookBack => ({
    id: use.ids.newId(),
    createdAt: before,
    decisionId: decision.id,
    dueOn: Temporal.PlainDate.from(dueOn),
    span,
    again: null,
    happened: '',
    concerns: [],
    writtenAt: null,
  });
  await use.stores.applications.save(application);
  for (const signal of concerns) await use.stores.signals.save(signal);
  await use.stores.decisions.add(decision);
  for (const one of [later('4-weeks', '2026-11-23'), later('3-months', '2027-01-26'), later('6-months', '2027-04-26')])
    await use.stores.lookBacks.save(one);
  return { application, decision, concerns };
}

test('a look-back is written beside the decision, once for each date, and counts only what was noted before', async () => {
  const use = await memoryUse();
  const { decision, concerns } = await decided(use, 'Acme');
  expect((await readLookBack(use)).due.map(({ company }) => company)).toEqual(['Acme']);
  const then = await readDecisionThen(use, decision.id);
  expect(then?.concerns.map(({ id }) => id)).toEqual([concerns[0].id]);
  expect(then?.takeBack).toEqual({ kind: 'not-said' });
  const written = {
    again: 'yes' as const,
    happened: 'two people left',
    concerns: concerns.map(({ id: signalId }) => ({ signalId, was: 'real' as const })),
  };
  const once = await writeLookBack(use, decision.id, written);
  expect(once.ok && once.value.span).toBe('4-weeks');
  expect(once.ok && once.value.concerns).toHaveLength(1);
  expect((await readLookBack(use)).due).toEqual([]);
  await writeLookBack(use, decision.id, { ...written, happened: 'still so' });
  await writeLookBack(use, decision.id, written);
  expect(await writeLookBack(use, decision.id, written)).toEqual({ ok: false, error: { kind: 'all-written' } });
  const after = await readDecisionThen(use, decision.id);
  expect(after?.lookBacks.map(({ happened }) => happened)).toEqual(['two people left', 'still so', 'two people left']);
  expect(after?.decision).toEqual(decision);
});

test('nothing is claimed before five decisions; then by topic and round', async () => {
  const use = await memoryUse();
  for (const company of ['A', 'B', 'C', 'D', 'E']) {
    const { decision, concerns } = await decided(use, company);
    const judged = [{ signalId: concerns[0].id, was: 'real' as const }];
    expect((await readLookBack(use)).calibration.kind).toBe('too-early');
    await writeLookBack(use, decision.id, { again: 'no', happened: '', concerns: judged });
  }
  const tally = { heldUp: 5, dissolved: 0, neverAsked: 0, unknown: 0 };
  expect((await readLookBack(use)).calibration).toEqual({
    kind: 'counted',
    decisions: 5,
    all: tally,
    share: 'most',
    byTopic: [{ topic: 'overtime', tally }],
    byRound: [{ round: 2, tally }],
  });
});

test('three and six months stand in the calendar file, four weeks do not', async () => {
  const use = await memoryUse();
  const { decision } = await decided(use, 'Acme');
  const words = { name: 'Looking back', summary: (company: string) => `Back at ${company}`, description: 'Again?' };
  const how = { words, origin: 'http://127.0.0.1:1' };
  const text = await writeLaterCalendar({ ...use, calendarWriter: icsFeed }, decision.id, how);
  expect(text?.match(/^DTSTART;VALUE=DATE:\d+/gm)).toEqual([
    'DTSTART;VALUE=DATE:20270126',
    'DTSTART;VALUE=DATE:20270426',
  ]);
  expect(text).toContain('SUMMARY:Back at Acme');
  expect(await writeLaterCalendar({ ...use, calendarWriter: icsFeed }, 'no' as DecisionId, how)).toBeNull();
});

test('a point that was put to them counts as asked; what was removed is neither due nor counted', async () => {
  const use = await memoryUse();
  const { application, decision, concerns } = await decided(use, 'Acme');
  const now = use.clock.now();
  const question = {
    id: use.ids.newId<'question'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId: application.id,
    signalId: concerns[0].id,
    doubtId: null,
    topic: 'overtime',
    text: 'When did you last stay late?',
    personId: null,
    interviewId: null,
    outcome: 'not-asked' as const,
    answer: '',
  };
  await use.stores.questions.save(question);
  const judged = [{ signalId: concerns[0].id, was: 'real' as const }];
  await writeLookBack(use, decision.id, { again: 'no', happened: '', concerns: judged });
  const points = async () => (await readLookBack(use)).points.map(({ company, point }) => [company, point.wasAsked]);
  expect(await points()).toEqual([['Acme', false]]);
  await use.stores.questions.save({ ...question, outcome: 'evaded' });
  expect(await points()).toEqual([['Acme', true]]);
  const other = await decided(use, 'Other');
  await use.stores.applications.remove(other.application.id, now);
  await use.stores.applications.remove(application.id, now);
  const after = await readLookBack(use);
  expect(after.due).toEqual([]);
  expect(after.decisions).toEqual([]);
  expect(await points()).toEqual([]);
});
