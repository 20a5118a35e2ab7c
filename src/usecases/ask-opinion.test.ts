import { expect, test } from 'vitest';
import type { DoubtId, OpinionId } from '#domain/id.ts';
import { answerOpinion, askOpinion, noteOpinion, receiveOpinion, removeOpinion } from './ask-opinion.ts';
import { beginDoubt } from './begin-doubt.ts';
import { memoryUse } from './test/memory-use.ts';

async function begun() {
  const use = await memoryUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const outcome = await beginDoubt(use, { text: '', since: null, about, next: null });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const lines = ['Job: Designer', '? What would you ask them?'];
  const asked = await askOpinion(use, outcome.value.id, { from: ' Ruth ', via: 'file', lines });
  if (!asked.ok) throw new Error(asked.error.kind);
  return { use, ...outcome.value, asked: asked.value };
}
const said = { view: 1, knows: true, text: 'You sound tired.' } as const;

test('an answer lands at its doubt, its answers beside their questions; twice is once', async () => {
  const { use, id, applicationId, asked } = await begun();
  const answer = { ...said, token: asked.token, answers: ['About the handover.'] };
  expect(await receiveOpinion(use, answer)).toMatchObject({ ok: true, value: { isNew: true } });
  use.clock.advance({ hours: 1 });
  expect(await receiveOpinion(use, { ...answer, text: 'Other' })).toMatchObject({ ok: true, value: { isNew: false } });
  const [opinion, ...more] = await use.stores.opinions.ofDoubt(id);
  expect(more).toEqual([]);
  expect(opinion).toMatchObject({
    ...said,
    from: 'Ruth',
    answers: [{ question: 'What would you ask them?', answer: 'About the handover.' }],
  });
  const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
  expect(kinds.filter((kind) => kind.startsWith('opinion'))).toEqual(['opinion-received', 'opinion-asked']);
});

test('an answer that nobody here asked for is foreign', async () => {
  const { use } = await begun();
  expect(await receiveOpinion(use, { ...said, token: 'somebody-elses', answers: [] })).toMatchObject({
    error: { kind: 'foreign' },
  });
});

test('what somebody said is noted in one go, and what they wrote by hand', async () => {
  const { use, id, asked } = await begun();
  expect(await noteOpinion(use, id, { ...said, from: 'Nele', answers: [] })).toMatchObject({
    value: { via: 'plain', from: 'Nele' },
  });
  const typed = await answerOpinion(use, asked.id, { ...said, answers: [] });
  expect(typed.ok && typed.value.receivedAt).toEqual(use.clock.now());
  expect(await use.stores.opinions.waiting()).toEqual([]);
  const more = { ...asked, id: use.ids.newId<'opinion'>(), token: 'more-answers-than-asked', lines: [] };
  await use.stores.opinions.save(more);
  const extra = await receiveOpinion(use, { ...said, token: more.token, answers: ['x'] });
  expect(extra).toMatchObject({ value: { opinion: { answers: [{ question: '', answer: 'x' }] } } });
});

test('what is not there is refused, what is removed can be brought back', async () => {
  const { use, id, asked } = await begun();
  expect(await askOpinion(use, 'x' as DoubtId, { from: '', via: 'file', lines: [] })).toMatchObject({ ok: false });
  expect(await noteOpinion(use, 'x' as DoubtId, { ...said, from: '', answers: [] })).toMatchObject({ ok: false });
  expect(await answerOpinion(use, 'x' as OpinionId, { ...said, answers: [] })).toMatchObject({ ok: false });
  expect(await removeOpinion(use, asked.id)).toMatchObject({ ok: true });
  expect(await removeOpinion(use, asked.id)).toMatchObject({ ok: false });
  await use.stores.opinions.restore(asked.id);
  expect(await use.stores.opinions.ofDoubt(id)).toHaveLength(1);
});
