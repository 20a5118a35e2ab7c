import { expect, test } from 'vitest';
import type { InterviewId, QuestionId } from '#domain/id.ts';
import { textVersion } from '#domain/text-version.ts';
import { beginDoubt } from './begin-doubt.ts';
import { debriefInterview } from './debrief-interview.ts';
import { noteSignal } from './note-signal.ts';
import { planQuestion } from './plan-question.ts';
import { readInterview } from './read-interview.ts';
import { saveText } from './save-text.ts';
import { memoryUse } from './test/memory-use.ts';

const next = Temporal.ZonedDateTime.from('2026-11-26T14:00[Europe/Berlin]');
const nothing = { answers: [], travelCosts: null };

async function asked() {
  const use = await memoryUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const outcome = await beginDoubt(use, { text: '', since: null, about, next });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const { id, applicationId } = outcome.value;
  const noted = await noteSignal(use, applicationId, {
    text: 'No handovers.',
    polarity: -1,
    strength: 'strong',
    topic: 'onboarding',
  });
  const [interview] = await use.stores.interviews.ofApplication(applicationId);
  if (!noted.ok || !interview) throw new Error('refused');
  const plan = {
    signalId: noted.value.id,
    text: 'Who sat beside you?',
    version: textVersion(''),
    personId: null,
    interviewId: interview.id,
  };
  const planned = await planQuestion(use, id, plan);
  if (!planned.ok || !planned.value.question) throw new Error('refused');
  use.clock.advance({ hours: 72 });
  return { use, doubtId: id, applicationId, interview, concern: noted.value, question: planned.value.question, plan };
}
type Asked = Awaited<ReturnType<typeof asked>>;
const answer = (
  { question }: Asked,
  outcome: 'answered-well' | 'evaded' | 'answered-badly' | 'not-asked',
  said = '',
) => ({
  ...nothing,
  answers: [{ questionId: question.id, outcome, answer: said }],
});

test('a good answer clears the point up and is a note that was asked for', async () => {
  const all = await asked();
  const { use, interview, concern, applicationId } = all;
  await debriefInterview(use, interview.id, answer(all, 'answered-well', 'Two weeks side by side.'));
  expect(await use.stores.signals.find(concern.id)).toMatchObject({ state: 'closed' });
  const notes = (await use.stores.signals.ofInterview(interview.id)).filter((signal) => signal.asked);
  expect(notes).toMatchObject([
    { text: 'Two weeks side by side.', polarity: 1, topic: 'onboarding', strength: 'strong' },
  ]);
  expect(await use.stores.interviews.find(interview.id)).toMatchObject({ status: 'happened' });
  const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
  expect(kinds).toEqual(
    expect.arrayContaining(['question-answered', 'signal-state', 'debrief-written', 'interview-status']),
  );
});

test('saved twice is saved once, and a changed answer replaces its note', async () => {
  const all = await asked();
  const { use, interview, concern, applicationId } = all;
  await debriefInterview(use, interview.id, answer(all, 'answered-well'));
  const entries = (await use.stores.entries.ofApplication(applicationId)).length;
  await debriefInterview(use, interview.id, answer(all, 'answered-well'));
  expect(await use.stores.entries.ofApplication(applicationId)).toHaveLength(entries);
  await debriefInterview(use, interview.id, answer(all, 'answered-badly', 'Nobody.'));
  const notes = (await use.stores.signals.ofInterview(interview.id)).filter((signal) => signal.asked);
  expect(notes).toMatchObject([{ text: 'Nobody.', polarity: -1 }]);
  expect(await use.stores.signals.find(concern.id)).toMatchObject({ state: 'hardened' });
});

test('evaded once stays open, evaded twice is an answer; not asked changes nothing', async () => {
  const all = await asked();
  const { use, interview, concern, doubtId, plan } = all;
  await debriefInterview(use, interview.id, answer(all, 'not-asked'));
  await debriefInterview(use, interview.id, answer(all, 'evaded'));
  expect(await use.stores.signals.find(concern.id)).toMatchObject({ state: 'open' });
  const again = await planQuestion(use, doubtId, plan);
  if (!again.ok || !again.value.question) throw new Error('refused');
  await debriefInterview(use, interview.id, answer({ ...all, question: again.value.question }, 'evaded'));
  expect(await use.stores.signals.find(concern.id)).toMatchObject({ state: 'hardened' });
});

test('texts of the debrief and of the notes for the talk save themselves', async () => {
  const { use, interview } = await asked();
  const subject = `interview/${interview.id}`;
  for (const field of ['goal', 'tryQuestion', 'felt', 'note', 'learned'])
    expect(await saveText(use, { subject, field, text: `my ${field}`, version: textVersion('') })).toMatchObject({
      ok: true,
    });
  await debriefInterview(use, interview.id, { ...nothing, travelCosts: 'open' });
  const saved = await use.stores.interviews.find(interview.id);
  expect(saved).toMatchObject({
    goal: 'my goal',
    travelCosts: 'open',
    debrief: { felt: 'my felt', learned: 'my learned' },
  });
  expect(await saveText(use, { subject: 'interview/x', field: 'felt', text: 'x', version: '' })).toMatchObject({
    ok: false,
  });
});

test('an interview brings its questions and those without a round; strangers are left alone', async () => {
  const all = await asked();
  const { use, interview } = all;
  expect((await readInterview(use, interview.id))?.questions.map(({ text }) => text)).toEqual(['Who sat beside you?']);
  expect(await readInterview(use, 'x' as InterviewId)).toBeNull();
  expect(await debriefInterview(use, 'x' as InterviewId, nothing)).toMatchObject({
    error: { kind: 'no-such-interview' },
  });
  const strange = { ...nothing, answers: [{ questionId: 'x' as QuestionId, outcome: 'evaded' as const, answer: '' }] };
  expect(await debriefInterview(use, interview.id, strange)).toMatchObject({ ok: true });
});

test('a question about no point of its own only keeps its answer, and one before its time stays booked', async () => {
  const all = await asked();
  const { use, interview, question } = all;
  await use.stores.questions.save({ ...question, signalId: null });
  await use.stores.interviews.save({ ...interview, start: next.add({ days: 30 }) });
  await debriefInterview(use, interview.id, answer(all, 'answered-well', 'Yes.'));
  expect(await use.stores.questions.find(question.id)).toMatchObject({ outcome: 'answered-well', answer: 'Yes.' });
  expect(await use.stores.interviews.find(interview.id)).toMatchObject({ status: 'booked' });
  expect(await use.stores.signals.ofInterview(interview.id)).toEqual([]);
});
