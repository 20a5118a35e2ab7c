import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import type { Stage } from '#domain/application/stage.ts';
import { memoryUse } from './test/memory-use.ts';
import { beginGoodbyeFor, closeQuietly, noteSigned, readWindDown } from './wind-down.ts';

async function search() {
  const use = await memoryUse();
  const add = async (company: string, stage: Stage) => {
    const application = { ...newApplication(use.ids.newId(), { company, role: 'Baker' }, use.clock.now()), stage };
    await use.stores.applications.save(application);
    return application;
  };
  const all = {
    offer: await add('Offer', 'offer'),
    talking: await add('Talking', 'interviewing'),
    silent: await add('Silent', 'applied'),
    answered: await add('Answered', 'applied'),
    saved: await add('Saved', 'saved'),
    over: await add('Over', 'declined-by-them'),
  };
  await use.stores.messages.save({
    id: use.ids.newId(),
    createdAt: use.clock.now(),
    changedAt: use.clock.now(),
    removedAt: null,
    applicationId: all.answered.id,
    personId: null,
    messageId: '<1@example.org>',
    inReplyTo: '',
    references: [],
    from: { name: 'Mara', address: 'mara@example.org' },
    to: [],
    subject: 'Thank you',
    at: use.clock.now(),
    text: '',
    direction: 'in',
    label: 'received',
  });
  return { use, ...all };
}
const names = (applications: readonly { company: string }[]) => applications.map(({ company }) => company);

test('nobody is told before the contract is signed; then each by what is owed', async () => {
  const { use, offer } = await search();
  const before = await readWindDown(use);
  expect(before.signed).toBeNull();
  expect(names(before.offers)).toEqual(['Offer']);
  expect((await noteSigned(use, offer.id)).ok).toBe(true);
  const after = await readWindDown(use);
  expect(after.signed?.company).toBe('Offer');
  expect(after.signed?.stage).toBe('accepted');
  expect(names(after.tell)).toEqual(['Talking', 'Answered']);
  expect(names(after.silent)).toEqual(['Silent']);
  expect(names(after.saved)).toEqual(['Saved']);
});

test('a goodbye is opened for one at a time, twice is once, and nothing is sent', async () => {
  const { use, talking } = await search();
  const once = await beginGoodbyeFor(use, talking.id, 'en');
  const twice = await beginGoodbyeFor(use, talking.id, 'en');
  expect(once.ok && twice.ok && once.value === twice.value).toBe(true);
  expect((await use.stores.decisions.ofApplication(talking.id)).map(({ way }) => way)).toEqual(['withdraw']);
  expect(await use.stores.letters.inState('queued', 'sent', 'sending')).toEqual([]);
});

test('those who never answered are closed without a message; those who wait are not', async () => {
  const { use, silent, saved, answered } = await search();
  const quiet = await closeQuietly(use, silent.id);
  expect(quiet.ok && quiet.value.stage).toBe('no-answer');
  const put = await closeQuietly(use, saved.id);
  expect(put.ok && put.value.stage).toBe('withdrawn-by-me');
  expect(await closeQuietly(use, answered.id)).toEqual({ ok: false, error: { kind: 'somebody-waits' } });
});
