import { expect, test } from 'vitest';
import type { DoubtId, InterviewId, QuestionId, SignalId } from '#domain/id.ts';
import { textVersion } from '#domain/text-version.ts';
import { beginDoubt } from './begin-doubt.ts';
import { bookInterview } from './book-interview.ts';
import { noteSignal } from './note-signal.ts';
import { callOffInterviews } from './call-off-interviews.ts';
import { removeInterview, restoreInterview } from './remove-interview.ts';
import { moveQuestionsOn, planQuestion, removeQuestion } from './plan-question.ts';
import { saveText } from './save-text.ts';
import { sleepOnIt } from './sleep-on-it.ts';
import { memoryUse } from './test/memory-use.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Berlin]`);

async function begun() {
  const use = await memoryUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const outcome = await beginDoubt(use, { text: '', since: null, about, next: at('2026-11-26T14:00') });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const { id, applicationId } = outcome.value;
  const noted = await noteSignal(use, applicationId, {
    text: 'No handovers.',
    polarity: -1,
    strength: 'clear',
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
  return { use, id, applicationId, interview, plan };
}

test('a concern has one open question, however often it is saved', async () => {
  const { use, id, applicationId, plan } = await begun();
  const first = await planQuestion(use, id, plan);
  expect(first).toMatchObject({ value: { kept: null, question: { topic: 'onboarding', outcome: null } } });
  await planQuestion(use, id, { ...plan, text: 'Who had time for you?', version: textVersion(plan.text) });
  expect((await use.stores.questions.ofApplication(applicationId)).map(({ text }) => text)).toEqual([
    'Who had time for you?',
  ]);
});

test('another tab’s wording is kept and told', async () => {
  const { use, id, plan } = await begun();
  const first = await planQuestion(use, id, plan);
  const second = await planQuestion(use, id, { ...plan, text: 'Mine', version: textVersion('') });
  expect(second).toMatchObject({ value: { kept: { text: plan.text } } });
  if (!first.ok || !first.value.question) throw new Error('refused');
  expect(await use.stores.keptTexts.ofSubject(`question/${first.value.question.id}`)).toMatchObject([
    { text: plan.text },
  ]);
});

test('nothing written makes no question; what is not there is refused', async () => {
  const { use, id, applicationId, plan } = await begun();
  await planQuestion(use, id, { ...plan, text: '  ' });
  expect(await use.stores.questions.ofApplication(applicationId)).toEqual([]);
  expect(await planQuestion(use, id, { ...plan, signalId: 'x' as SignalId })).toMatchObject({
    error: { kind: 'no-such-signal' },
  });
  expect(await removeQuestion(use, 'x' as QuestionId)).toMatchObject({ error: { kind: 'no-such-question' } });
});

test('a cancelled round moves its open questions on, or leaves them without one', async () => {
  const { use, id, applicationId, interview, plan } = await begun();
  const planned = await planQuestion(use, id, plan);
  if (!planned.ok || !planned.value.question) throw new Error('refused');
  const later = await bookInterview(use, applicationId, { start: at('2026-12-01T10:00') });
  if (!later.ok) throw new Error('refused');
  await moveQuestionsOn(use, use.stores, interview.id);
  expect(await use.stores.questions.find(planned.value.question.id)).toMatchObject({ interviewId: later.value.id });
  await use.stores.interviews.save({ ...interview, status: 'cancelled-by-them' });
  await moveQuestionsOn(use, use.stores, later.value.id);
  expect(await use.stores.questions.find(planned.value.question.id)).toMatchObject({ interviewId: null });
  await moveQuestionsOn(use, use.stores, 'x' as InterviewId);
  await use.stores.questions.save({ ...planned.value.question, interviewId: later.value.id, outcome: 'answered-well' });
  await moveQuestionsOn(use, use.stores, later.value.id);
  expect(await use.stores.questions.find(planned.value.question.id)).toMatchObject({ interviewId: later.value.id });
  expect(await removeQuestion(use, planned.value.question.id)).toMatchObject({ ok: true });
});

test('called off by a letter, or taken out, a round moves its open questions on as well', async () => {
  const { use, id, applicationId, interview, plan } = await begun();
  const planned = await planQuestion(use, id, plan);
  if (!planned.ok || !planned.value.question) throw new Error('refused');
  const { id: question } = planned.value.question;
  const later = await bookInterview(use, applicationId, { start: at('2026-12-01T10:00') });
  if (!later.ok) throw new Error('refused');
  await callOffInterviews(use, use.stores, [interview]);
  expect(await use.stores.questions.find(question)).toMatchObject({ interviewId: later.value.id });
  await removeInterview(use, later.value.id);
  expect(await use.stores.questions.find(question)).toMatchObject({ interviewId: null });
});

test('one can sleep on it, not beyond the fair moment, and stop sleeping on it', async () => {
  const { use, id } = await begun();
  const tomorrow = at('2026-11-24T09:00').toInstant();
  expect(await sleepOnIt(use, id, tomorrow)).toMatchObject({ ok: true });
  expect(await use.stores.doubts.find(id)).toMatchObject({ sleepUntil: tomorrow });
  expect(await sleepOnIt(use, id, at('2026-11-26T09:00').toInstant())).toMatchObject({ error: { kind: 'too-late' } });
  await sleepOnIt(use, id, null);
  expect(await use.stores.doubts.find(id)).toMatchObject({ sleepUntil: null });
  expect(await sleepOnIt(use, 'x' as DoubtId, null)).toMatchObject({ error: { kind: 'no-such-doubt' } });
});

test('a thought on a prompt is kept from the first word on, one per prompt', async () => {
  const { use, id } = await begun();
  const save = (text: string, version: string) =>
    saveText(use, { subject: `reflection/${id}`, field: 'friend', text, version });
  expect(await save('I would tell her to ask.', textVersion(''))).toMatchObject({ ok: true, value: { kept: null } });
  await save('I would tell her to wait.', textVersion('I would tell her to ask.'));
  expect((await use.stores.reflections.ofDoubt(id)).map(({ text }) => text)).toEqual(['I would tell her to wait.']);
  const nowhere = { subject: 'reflection/x', field: 'friend', text: 'y', version: '' };
  expect(await saveText(use, nowhere)).toMatchObject({ error: { kind: 'no-such-text' } });
  expect(await saveText(use, { ...nowhere, field: 'secret' })).toMatchObject({ error: { kind: 'no-such-text' } });
});

test('an appointment that is put back has its questions again, unless something else happened to them', async () => {
  const { use, id, interview, plan } = await begun();
  const planned = await planQuestion(use, id, plan);
  if (!planned.ok || !planned.value.question) throw new Error('refused');
  const { question } = planned.value;
  const where = async () => (await use.stores.questions.find(question.id))?.interviewId;
  await removeInterview(use, interview.id);
  expect(await where()).toBeNull();
  use.clock.advance({ minutes: 5 });
  expect(await restoreInterview(use, interview.id)).toBe(true);
  expect(await where()).toBe(interview.id);
  expect(await restoreInterview(use, interview.id)).toBe(false);
  await removeInterview(use, interview.id);
  use.clock.advance({ minutes: 5 });
  const moved = await use.stores.questions.find(question.id);
  if (moved) await use.stores.questions.save({ ...moved, text: 'Another one?', changedAt: use.clock.now() });
  await restoreInterview(use, interview.id);
  expect(await where(), 'it was worked on since').toBeNull();
});

test('a question that was never there, or is answered, stays where it is when an appointment is put back', async () => {
  const { use, id, applicationId, interview, plan } = await begun();
  const planned = await planQuestion(use, id, plan);
  const concern = await noteSignal(use, applicationId, {
    text: 'Noise.',
    polarity: -1,
    strength: 'clear',
    topic: 'onboarding',
  });
  if (!planned.ok || !planned.value.question || !concern.ok) throw new Error('refused');
  const other = await planQuestion(use, id, { ...plan, signalId: concern.value.id, interviewId: null });
  if (!other.ok || !other.value.question) throw new Error('refused');
  const now = use.clock.now();
  await use.stores.questions.save({ ...planned.value.question, outcome: 'answered-well', changedAt: now });
  use.clock.advance({ minutes: 5 });
  await removeInterview(use, interview.id);
  await restoreInterview(use, interview.id);
  expect(await use.stores.questions.find(planned.value.question.id)).toMatchObject({ interviewId: interview.id });
  expect(await use.stores.questions.find(other.value.question.id)).toMatchObject({ interviewId: null });
});
