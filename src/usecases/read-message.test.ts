import { expect, test } from 'vitest';
import { addDraft } from '#test/delivery/sample-letter.ts';
import type { Message } from '#domain/mail/message.ts';
import { dealWithMessage } from './deal-with-message.ts';
import { readMessage } from './read-message.ts';
import { readToday } from './read-today.ts';
import { memoryUse } from './test/memory-use.ts';

/** An answer to a letter that was sent, as the watcher keeps it. */
async function start(change: Partial<Message> = {}) {
  const use = await memoryUse();
  const now = use.clock.now();
  const letter = await addDraft({ ...use, now }, 'k.albrecht@acme.test', { state: 'sent', messageId: '<one@me.test>' });
  const id = use.ids.newId<'message'>();
  await use.stores.messages.save({
    id,
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId: letter.applicationId,
    personId: letter.personId,
    messageId: '<answer@acme.test>',
    inReplyTo: '<one@me.test>',
    references: ['<one@me.test>'],
    from: { name: 'Katrin Albrecht', address: 'k.albrecht@acme.test' },
    to: [],
    subject: 'Re: my application',
    at: now.subtract({ hours: 2 }),
    text: 'May I ask why?',
    direction: 'in',
    label: 'asks-why',
    ...change,
  });
  const replied = async () => (await readToday(use, 'Europe/Berlin')).items.filter(({ kind }) => kind === 'replied');
  return { use, id, replied, letter };
}

test('an answer stands in Today until it is dealt with; the mail stays', async () => {
  const { use, id, replied, letter } = await start();
  expect(await replied()).toMatchObject([{ messageId: id, label: 'asks-why', applicationId: letter.applicationId }]);
  expect(await readMessage(use, id)).toMatchObject({ isDealtWith: false, message: { text: 'May I ask why?' } });
  await dealWithMessage(use, id);
  expect(await replied()).toEqual([]);
  expect(await readMessage(use, id)).toMatchObject({ isDealtWith: true });
});

test.each([
  ['a machine’s answer', { label: 'out-of-office' }],
  ['a bounce', { label: 'bounce' }],
  ['one’s own mail', { direction: 'out' }],
  ['a mail that answers nothing', { inReplyTo: '' }],
  ['what came three weeks ago', { at: Temporal.Instant.from('2026-11-01T10:00:00Z') }],
] as const)('%s asks for nothing', async (_what, change) => {
  const { replied } = await start(change);
  expect(await replied()).toEqual([]);
});
