import { expect, test } from 'vitest';
import { addDraft } from '#test/delivery/sample-letter.ts';
import { readLeaving } from './read-leaving.ts';
import { readOutbox } from './read-outbox.ts';
import { memoryUse } from './test/memory-use.ts';

test('what asks for a word stands first; drafts and sent letters are not there', async () => {
  const use = await memoryUse();
  const at = { ...use, now: use.clock.now() };
  for (const state of ['draft', 'queued', 'sent', 'in-drafts', 'failed', 'unknown', 'sending'] as const)
    await addDraft(at, `${state}@acme.test`, { state });
  const { letters, people, applications } = await readOutbox(use);
  expect(letters.map(({ state }) => state)).toEqual(['unknown', 'failed', 'sending', 'queued', 'in-drafts']);
  for (const { personId, applicationId } of letters) {
    expect(personId && people.get(personId)?.familyName).toBe('Ober');
    expect(applications.get(applicationId)?.company).toBe('Acme');
  }
});

test('what leaves next, and when: the answer to an invitation is not counted', async () => {
  const use = await memoryUse();
  const at = { ...use, now: use.clock.now() };
  expect(await readLeaving(use)).toBeNull();
  const undoUntil = use.clock.now().add({ minutes: 10 });
  const first = await addDraft(at, 'one@acme.test', { state: 'queued', undoUntil });
  const notBefore = undoUntil.add({ hours: 3 });
  const second = await addDraft(at, 'two@acme.test', { state: 'queued', undoUntil, notBefore });
  await addDraft(at, 'org@acme.test', { state: 'queued', calendarPart: 'BEGIN:VCALENDAR' });
  expect(await readLeaving(use)).toEqual({ ids: [first.id, second.id], first: undoUntil });
});
