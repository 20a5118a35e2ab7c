import { expect, test } from 'vitest';
import type { DoubtId, SignalId } from '#domain/id.ts';
import { beginDoubt } from './begin-doubt.ts';
import { answerOffer, changeDoubt, visitStep } from './change-doubt.ts';
import { changeSignal, dismissSentence, noteSignal, removeSignal } from './note-signal.ts';
import { readDoubt } from './read-doubt.ts';
import { memoryUse } from './test/memory-use.ts';

const next = Temporal.ZonedDateTime.from('2026-11-20T14:00[Europe/Berlin]');

async function begun() {
  const use = await memoryUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const outcome = await beginDoubt(use, { text: 'One. Two.', since: null, about, next });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return { use, ...outcome.value };
}
const card = { text: 'No handovers here.', polarity: -1, strength: 'clear' } as const;

test('a card has defaults for all but three things, and its round is that of the latest talk', async () => {
  const { use, applicationId, id } = await begun();
  const noted = await noteSignal(use, applicationId, { ...card, doubtId: id });
  expect(noted).toMatchObject({ ok: true, value: { topic: 'other', source: 'first', round: 1, state: 'open' } });
  expect((await use.stores.entries.ofApplication(applicationId))[0]?.facts).toMatchObject({ kind: 'signal-noted' });
});

test('a card of a known interview has that round', async () => {
  const { use, applicationId } = await begun();
  const [interview] = await use.stores.interviews.ofApplication(applicationId);
  if (!interview) throw new Error('no interview');
  await use.stores.interviews.save({ ...interview, round: 3 });
  expect(await noteSignal(use, applicationId, { ...card, interviewId: interview.id })).toMatchObject({
    value: { round: 3 },
  });
  const other = await noteSignal(use, applicationId, { ...card, source: 'review' });
  if (!other.ok) throw new Error('refused');
  const moved = await changeSignal(use, other.value.id, { ...card, text: 'Changed', interviewId: interview.id });
  expect(moved).toMatchObject({ value: { text: 'Changed', round: 3, source: 'review' } });
  const same = await changeSignal(use, other.value.id, { ...card, interviewId: interview.id });
  expect(same).toMatchObject({ value: { round: 3 } });
  const away = await changeSignal(use, other.value.id, { ...card, interviewId: null });
  expect(away).toMatchObject({ value: { interviewId: null } });
});

test('an empty card and one that is not there are refused', async () => {
  const { use, applicationId } = await begun();
  expect(await noteSignal(use, applicationId, { ...card, text: '  ' })).toMatchObject({
    error: { kind: 'nothing-noted' },
  });
  const nowhere = use.ids.newId<'application'>();
  expect(await noteSignal(use, nowhere, card)).toMatchObject({ error: { kind: 'no-such-application' } });
  expect(await changeSignal(use, 'x' as SignalId, card)).toMatchObject({ error: { kind: 'no-such-signal' } });
  expect(await removeSignal(use, 'x' as SignalId)).toMatchObject({ error: { kind: 'no-such-signal' } });
  const noted = await noteSignal(use, applicationId, card);
  if (!noted.ok) throw new Error('refused');
  expect(await changeSignal(use, noted.value.id, { ...card, text: '' })).toMatchObject({
    error: { kind: 'nothing-noted' },
  });
});

test('a removed card leaves the list and can be brought back', async () => {
  const { use, applicationId, id } = await begun();
  const noted = await noteSignal(use, applicationId, card);
  if (!noted.ok) throw new Error('refused');
  await removeSignal(use, noted.value.id);
  expect((await readDoubt(use, id))?.signals).toEqual([]);
  await use.stores.signals.restore(noted.value.id);
  expect((await readDoubt(use, id))?.signals).toHaveLength(1);
});

test('a sentence is put aside once', async () => {
  const { use, id } = await begun();
  await dismissSentence(use, id, 'One.');
  await dismissSentence(use, id, ' One. ');
  expect((await use.stores.doubts.find(id))?.dismissedSentences).toEqual(['One.']);
  expect(await dismissSentence(use, 'x' as DoubtId, 'One.')).toMatchObject({ error: { kind: 'no-such-doubt' } });
});

test('a clear no holds until another answer is given', async () => {
  const { use, id } = await begun();
  await answerOffer(use, id, 'clear-no');
  expect(await use.stores.doubts.find(id)).toMatchObject({ offeredToday: -2, clearNo: true });
  await answerOffer(use, id, 0);
  expect(await use.stores.doubts.find(id)).toMatchObject({ offeredToday: 0, clearNo: false });
});

test('answers follow from what stands there, and each step is visited once', async () => {
  const { use, id } = await begun();
  await changeDoubt(use, id, ({ triage }) => ({ triage: { ...triage, e1: 2 } }));
  await changeDoubt(use, id, { since: 'some-days' });
  await visitStep(use, id, 4);
  await visitStep(use, id, 4);
  expect(await use.stores.doubts.find(id)).toMatchObject({
    triage: { e1: 2 },
    since: 'some-days',
    visitedSteps: [1, 4],
  });
  expect(await changeDoubt(use, 'x' as DoubtId, {})).toMatchObject({ error: { kind: 'no-such-doubt' } });
  await visitStep(use, 'x' as DoubtId, 1);
  expect(await readDoubt(use, 'x' as DoubtId)).toBeNull();
});
