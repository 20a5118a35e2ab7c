import { expect, test } from 'vitest';
import { newApplication } from '#domain/application/new-application.ts';
import { draftPlace, isDraftPlace } from '#domain/settings/draft.ts';
import { textVersion } from '#domain/text-version.ts';
import { keepChoices, throwDraftAway } from './keep-draft.ts';
import { restoreRemoved } from './restore-removed.ts';
import { saveText } from './save-text.ts';
import { settleKeptText, type Settling } from './settle-kept-text.ts';
import { memoryUse } from './test/memory-use.ts';

/** An application note that two tabs wrote: `mine` stands there, `theirs` is kept. */
async function twice(theirs: string, mine: string) {
  const use = await memoryUse();
  const application = newApplication(use.ids.newId(), { company: 'Acme', role: 'Baker' }, use.clock.now());
  await use.stores.applications.save(application);
  const subject = `application/${application.id}`;
  const save = (text: string, version: string) =>
    saveText(use, { subject, field: 'note', text, version: textVersion(version) });
  await save('first', '');
  await save(theirs, 'first');
  const saved = await save(mine, 'first');
  const kept = saved.ok ? saved.value.kept : null;
  if (!kept) throw new Error('the other version is kept');
  const note = async () => (await use.stores.applications.find(application.id))?.note;
  const waiting = async () => (await use.stores.keptTexts.ofSubject(subject)).map(({ text }) => text);
  return { use, note, waiting, settle: (how: Settling) => settleKeptText(use, kept.id, how) };
}

test.each([
  ['use', 'theirs, longer than a line of sixty characters so that it is a text'],
  ['both', 'mine\n\ntheirs, longer than a line of sixty characters so that it is a text'],
  ['drop', 'mine'],
] as const)('%s is done once, can be taken back, and loses nothing', async (how, after) => {
  const theirs = 'theirs, longer than a line of sixty characters so that it is a text';
  const { note, waiting, settle } = await twice(theirs, 'mine');
  expect(await settle('undo')).toMatchObject({ ok: false });
  expect(await settle(how)).toMatchObject({ ok: true, value: { text: after, version: textVersion(after) } });
  expect([await note(), await waiting()]).toEqual([after, []]);
  expect(await settle(how)).toMatchObject({ ok: false, error: { kind: 'no-such-version' } });
  expect(await settle('undo')).toMatchObject({ ok: true });
  expect([await note(), await waiting()]).toEqual(['mine', [theirs]]);
});

test('two short lines stay in one line, and part again', async () => {
  const { note, settle } = await twice('Acme GmbH', 'Acme AG');
  await settle('both');
  expect(await note()).toBe('Acme AG / Acme GmbH');
  await settle('undo');
  expect(await note()).toBe('Acme AG');
});

test('what was written on after keeping both is not cut away by taking that back', async () => {
  const { use, note, settle } = await twice('theirs', 'mine');
  await settle('both');
  const [application] = await use.stores.applications.all();
  if (application) await use.stores.applications.save({ ...application, note: 'mine / theirs and more' });
  await settle('undo');
  expect(await note()).toBe('mine / theirs and more');
});

test('a version of something that is gone is not settled', async () => {
  const { use, settle } = await twice('theirs', 'mine');
  const [application] = await use.stores.applications.all();
  if (application) await use.stores.applications.remove(application.id, use.clock.now());
  expect(await settle('use')).toMatchObject({ ok: false, error: { kind: 'no-such-text' } });
});

test('a draft keeps texts and choices by form, notices two tabs, and comes back after it was thrown away', async () => {
  const use = await memoryUse();
  const place = draftPlace('/doubts/new', 'new');
  const type = (field: string, text: string, version: string) =>
    saveText(use, { subject: `draft/${place}`, field, text, version: version && textVersion(version) });
  await type('text', 'Something was off', '');
  await keepChoices(use, place, { since: 'today' });
  expect(await type('text', 'From another tab', '')).toMatchObject({ value: { kept: { text: 'Something was off' } } });
  expect((await use.stores.drafts.ofPage('/doubts/new'))[0]?.texts).toEqual({
    text: 'From another tab',
    since: 'today',
  });
  const id = await throwDraftAway(use, place);
  expect(await use.stores.drafts.ofPlace(place)).toBeNull();
  expect(await throwDraftAway(use, place)).toBeNull();
  expect(await restoreRemoved(use, 'draft', id ?? '')).toMatchObject({ ok: true });
  expect(await use.stores.drafts.ofPlace(place)).toMatchObject({ texts: { since: 'today' } });
});

test('a draft is only kept under the address of a page and the name of a form', async () => {
  const use = await memoryUse();
  expect(['/doubts/new#new', '/#a', '/people/0-1#log'].every(isDraftPlace)).toBe(true);
  expect(['', 'doubt', '/doubts', '/a b#c', '/a#', `/${'x'.repeat(300)}#a`].some(isDraftPlace)).toBe(false);
  await keepChoices(use, 'nowhere', { since: 'today' });
  expect(await saveText(use, { subject: 'draft/nowhere', field: 'text', text: 'x', version: '' })).toMatchObject({
    ok: false,
  });
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`f${index}`, 'x']));
  await keepChoices(use, '/a#b', many);
  await keepChoices(use, '/a#b', {});
  expect(await use.stores.drafts.all()).toEqual([]);
});
