import { expect, test } from 'vitest';
import type { DoubtId, InterviewId, OpinionId } from '#domain/id.ts';
import { askOpinion } from './ask-opinion.ts';
import { beginDoubt } from './begin-doubt.ts';
import { bookInterview } from './book-interview.ts';
import { involvePerson } from './involve-person.ts';
import { readDoubt, readDoubtHead } from './read-doubt.ts';
import { readInterview } from './read-interview.ts';
import { readOpinion } from './read-opinion.ts';
import { memoryUse } from './test/memory-use.ts';

const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`);

async function begun() {
  const use = await memoryUse();
  const outcome = await beginDoubt(use, { text: 'One.', since: null, about, next: at('2026-12-03T10:00') });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return { use, ...outcome.value };
}

test('everyone who is involved or was in an interview is there once, the involved first', async () => {
  const { use, id, applicationId } = await begun();
  const known = { applicationId, role: 'manager' as const, person: { givenName: 'Priya', email: 'priya@example.org' } };
  const manager = await involvePerson(use, known);
  const other = use.ids.newId<'person'>();
  const person = await use.stores.people.find(manager);
  if (!person) throw new Error('nobody');
  await use.stores.people.save({ ...person, id: other, givenName: 'Hannah', email: '' });
  await bookInterview(use, applicationId, { start: at('2026-11-30T10:00'), personIds: [other, manager] });
  const view = await readDoubt(use, id);
  expect(view?.people.map(({ person: one, involvement }) => [one.givenName, involvement?.role ?? null])).toEqual([
    ['Priya', 'manager'],
    ['Hannah', null],
  ]);
  expect(view?.interviews.map(({ start }) => start.day)).toEqual([30, 3]);
});

test('the frame of a page needs only the doubt and what it is about', async () => {
  const { use, id, applicationId } = await begun();
  expect(await readDoubtHead(use, id)).toMatchObject({ doubt: { id }, application: { id: applicationId } });
  expect(await readDoubtHead(use, 'x' as DoubtId)).toBeNull();
});

test('a removed application takes its doubts, interviews and second opinions off the pages', async () => {
  const { use, id, applicationId } = await begun();
  const asked = await askOpinion(use, id, { from: 'Ruth', via: 'file', lines: [] });
  const [interview] = await use.stores.interviews.ofApplication(applicationId);
  if (!asked.ok || !interview) throw new Error('refused');
  expect(await readOpinion(use, asked.value.id)).toMatchObject({ opinion: { from: 'Ruth' }, doubt: { id } });
  await use.stores.applications.remove(applicationId, use.clock.now());
  expect(await readOpinion(use, asked.value.id)).toBeNull();
  expect(await readOpinion(use, 'x' as OpinionId)).toBeNull();
  expect(await readInterview(use, interview.id)).toBeNull();
  expect(await readInterview(use, 'x' as InterviewId)).toBeNull();
  expect(await readDoubt(use, id)).toBeNull();
});

test('an interview brings what is asked there or nowhere yet, and nothing of another round', async () => {
  const { use, id, applicationId } = await begun();
  const later = await bookInterview(use, applicationId, { start: at('2026-12-10T10:00') });
  const [first] = await use.stores.interviews.ofApplication(applicationId);
  if (!later.ok || !first) throw new Error('refused');
  const now = use.clock.now();
  const question = (text: string, interviewId: InterviewId | null, outcome: 'evaded' | null) =>
    use.stores.questions.save({
      id: use.ids.newId<'question'>(),
      applicationId,
      signalId: null,
      doubtId: id,
      topic: 'pay',
      text,
      personId: null,
      interviewId,
      outcome,
      answer: '',
      createdAt: now,
      changedAt: now,
      removedAt: null,
    });
  await question('here', first.id, 'evaded');
  await question('nowhere yet', null, null);
  await question('answered without a round', null, 'evaded');
  await question('later', later.value.id, null);
  await question('', first.id, null);
  expect((await readInterview(use, first.id))?.questions.map(({ text }) => text)).toEqual(['here', 'nowhere yet']);
});
