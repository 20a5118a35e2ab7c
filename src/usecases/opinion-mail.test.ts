import { expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { keptLine } from '#domain/doubt/brief-line.ts';
import { ok } from '#domain/result.ts';
import { askOpinion, answerOpinion, removeOpinion } from './ask-opinion.ts';
import { beginDoubt } from './begin-doubt.ts';
import { handOverLetter } from './hand-over-letter.ts';
import { letterFile } from './letter-file.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { MailboxSession } from './ports/mailbox.ts';
import { queueLetters } from './queue-letters.ts';
import { takeIn } from './take-in.ts';
import { bytes, file, intakeUse } from './test/intake-things.ts';
import { lookForReplies } from './test/look-for-replies.ts';
import { writeOpinionMail } from './write-opinion-mail.ts';

const questions = ['What would you ask them?', 'Would you be glad for me if I took it?'];
const text = {
  subject: 'Your view on a job',
  body: `Hi Ruth,\n\nMy questions to you:\n1. ${questions[0] ?? ''}\n2. ${questions[1] ?? ''}\n\nThank you\nMaya`,
};

async function mailed() {
  const use = await intakeUse();
  const about = { company: 'Marlow & Pike', role: 'Designer', origin: null };
  const begun = await beginDoubt(use, { text: '', since: null, about, next: null });
  if (!begun.ok) throw new Error(begun.error.kind);
  const lines = questions.map((question) => keptLine({ kind: 'question', text: question }));
  const asked = await askOpinion(use, begun.value.id, { from: 'Ruth', via: 'file', lines });
  if (!asked.ok) throw new Error(asked.error.kind);
  const written = await writeOpinionMail(use, asked.value.id, { to: 'ruth@post.example', text, locale: 'en-GB' });
  if (!written.ok) throw new Error(written.error.kind);
  const read = async () => (await use.stores.opinions.ofDoubt(begun.value.id))[0];
  return { use, letter: written.value, opinionId: asked.value.id, read, ...begun.value };
}

const reply = (to: string, words: string, { id = 'r1', more = '' } = {}) =>
  [
    'From: Ruth <ruth@post.example>',
    'To: jona.adler@post.example',
    'Subject: Re: Your view on a job',
    `Message-ID: <${id}@post.example>`,
    'Date: Tue, 24 Nov 2026 08:00:00 +0000',
    `In-Reply-To: ${to}`,
    `References: ${to}`,
    ...(more ? [more] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
  ].join('\r\n');

const words =
  '1) Who left, and why.\r\n2) Rather yes.\r\n\r\nOn 23 Nov 2026, at 20:12, Maya <m@post.example> wrote:\r\n> Hi Ruth,';

test('a mail has its Message-ID before it leaves, whichever way that is', async () => {
  const { use, letter, opinionId, read } = await mailed();
  expect(letter.messageId).toMatch(/^<[^@]+@post\.example>$/);
  expect(await read()).toMatchObject({ via: 'mail', messageId: letter.messageId });
  const made = await letterFile({ ...use, mailWriter: emlFile }, letter.id);
  if (!made.ok || !made.value.written.ok) throw new Error('no file');
  expect(new TextDecoder().decode(made.value.written.value)).toContain(`Message-ID: ${letter.messageId}`);
  const other = await writeOpinionMail(use, opinionId, { to: 'r@work.example', text, locale: 'en-GB' });
  expect(other).toMatchObject({
    ok: true,
    value: { id: letter.id, messageId: letter.messageId, toAddress: 'r@work.example' },
  });
  await handOverLetter(use, letter.id, 'mail');
  expect(await writeOpinionMail(use, opinionId, { to: 'x@y.example', text, locale: 'en-GB' })).toMatchObject({
    error: { kind: 'on-its-way' },
  });
});

test('a mail that came back leaves again under another id, and the opinion knows it', async () => {
  const { use, letter, opinionId, read } = await mailed();
  const now = use.clock.now();
  const smtp = {
    id: use.ids.newId<'account'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    protocol: 'smtp',
  } as const;
  const reach = { host: 'h', port: 465, tls: 'implicit', user: 'u@post.example', secret: 'x', lastTest: null } as const;
  await use.stores.mailAccounts.save({ ...smtp, ...reach, folders: { answers: [], sent: '', drafts: '' } });
  const cameBack = { ...letter, state: 'failed', outcome: { kind: 'bounced' } } as const;
  await use.stores.letters.save(cameBack);
  const queued = await queueLetters(use, { letterIds: [letter.id], wish: { kind: 'with-undo' } });
  if (!queued.ok) throw new Error(queued.error.kind);
  expect(queued.value[0]?.messageId).not.toBe(letter.messageId);
  expect((await read())?.messageId).toBe(queued.value[0]?.messageId);
  await use.stores.letters.save({ ...cameBack, messageId: queued.value[0]?.messageId ?? '' });
  const other = await writeOpinionMail(use, opinionId, { to: 'r@work.example', text, locale: 'en-GB' });
  expect(other).toMatchObject({ ok: true, value: { id: letter.id, state: 'draft', outcome: null } });
  expect(other.ok && (await read())?.messageId).toBe(other.ok && other.value.messageId);
});

test('an answer dropped as a file lands at the right doubt; twice is once, a second mail is added', async () => {
  const { use, letter, id, applicationId, read } = await mailed();
  const eml = reply(letter.messageId, words);
  expect(await takeIn(use, [file('re.eml', eml)])).toEqual([
    { name: 're.eml', result: 'opinion', id, from: 'Ruth', isNew: true },
  ]);
  expect(await read()).toMatchObject({
    view: 1,
    text: '',
    answers: [
      { question: questions[0], answer: 'Who left, and why.' },
      { question: questions[1], answer: 'Rather yes.' },
    ],
  });
  expect(await takeIn(use, [file('again.eml', eml)])).toMatchObject([{ result: 'opinion', isNew: false }]);
  await takeIn(use, [file('ps.eml', reply(letter.messageId, 'PS: sleep.', { id: 'r2' }))]);
  const both = await read();
  expect(both).toMatchObject({ view: 1, text: 'PS: sleep.' });
  expect(both?.answers).toHaveLength(2);
  const kinds = (await use.stores.entries.ofApplication(applicationId)).map(({ facts }) => facts.kind);
  expect(kinds.filter((kind) => kind === 'opinion-received')).toHaveLength(1);
});

test('blind first: their words are with the opinion alone, in no mail, no intake, no timeline', async () => {
  const { use, letter, applicationId } = await mailed();
  await takeIn(use, [file('re.eml', reply(letter.messageId, words))]);
  const elsewhere = [
    await use.stores.messages.ofApplication(applicationId),
    await use.stores.entries.ofApplication(applicationId),
    await use.stores.intake.all(),
    await use.stores.letters.ofApplication(applicationId),
  ];
  expect(JSON.stringify(elsewhere)).not.toMatch(/Who left|Rather yes/);
});

test('a mail without an id is known by its words', async () => {
  const { use, letter, read } = await mailed();
  const eml = reply(letter.messageId, 'You sound tired.').replace(/Message-ID: .*\r\n/, '');
  expect(await takeIn(use, [file('a.eml', eml)])).toMatchObject([{ isNew: true }]);
  expect(await takeIn(use, [file('a.eml', eml)])).toMatchObject([{ isNew: false }]);
  expect((await read())?.text).toBe('You sound tired.');
});

test('machines, oneself and strangers answer nothing', async () => {
  const { use, letter, read } = await mailed();
  await takeIn(use, [
    file('away.eml', reply(letter.messageId, 'I am away.', { more: 'Auto-Submitted: auto-replied' })),
    file('away-2.eml', reply(letter.messageId, 'Away', { id: 'r3' }).replace('Re: Your', 'Automatic reply: Your')),
    file('own.eml', reply(letter.messageId, 'And?', { id: 'r4' }).replace('ruth@post', 'jona.adler@post')),
    file('else.eml', reply('<other@post.example>', 'Yes.', { id: 'r5' })),
  ]);
  expect((await read())?.receivedAt).toBeNull();
});

/** A mailbox in which these mails lie. */
function mailboxWith(mails: readonly string[]): Pick<DeliveryPorts, 'mailbox' | 'secrets'> {
  const fetched = mails.map((raw, index) => ({ uid: index + 1, raw: bytes(raw) }));
  const session = {
    folders: async () => ok([{ path: 'INBOX', role: 'inbox' }]),
    mentioning: async () => ok(fetched),
    fetchSince: async () => ok({ mails: fetched, cursor: { validity: '1', uid: mails.length }, isMore: false }),
    close: async () => undefined,
  } as unknown as MailboxSession;
  return {
    mailbox: { open: async () => ok(session) },
    secrets: { encrypt: async (password) => password, decrypt: async (secret) => secret },
  };
}

test('an answer in the mailbox is found by its thread, however the mail left', async () => {
  const { use, letter, applicationId, read } = await mailed();
  const now = use.clock.now();
  const kept = { createdAt: now, changedAt: now, removedAt: null };
  await use.stores.mailAccounts.save({
    ...kept,
    id: use.ids.newId<'account'>(),
    protocol: 'imap',
    host: 'mail.post.example',
    port: 993,
    tls: 'implicit',
    user: 'jona.adler@post.example',
    secret: 'x',
    folders: { answers: [], sent: '', drafts: '' },
    lastTest: null,
  });
  await handOverLetter(use, letter.id, 'mail');
  const mails = [
    reply(letter.messageId, words),
    reply(letter.messageId, 'me again', { id: 'r6', more: 'Auto-Submitted: auto-replied' }),
  ];
  const ports = { ...use, ...mailboxWith(mails), messageReader: use.messages } as unknown as Parameters<
    typeof lookForReplies
  >[0];
  expect(await lookForReplies(ports, new Map())).toEqual(ok(1));
  expect(await read()).toMatchObject({
    view: 1,
    answers: [{ answer: 'Who left, and why.' }, { answer: 'Rather yes.' }],
  });
  expect(JSON.stringify(await use.stores.messages.ofApplication(applicationId))).not.toMatch(/Who left|me again/);
  expect(await lookForReplies(ports, new Map())).toEqual(ok(0));
});

test('pasted in by hand, the quotes go and the answers find their questions; what is in already stays', async () => {
  const { use, opinionId, read } = await mailed();
  const given = { view: null, knows: false, answers: [] };
  await answerOpinion(use, opinionId, { ...given, text: words });
  expect((await read())?.answers).toHaveLength(2);
  await answerOpinion(use, opinionId, { ...given, view: 2, text: 'and: sleep' });
  expect(await read()).toMatchObject({ view: 2, text: 'and: sleep', answers: [{}, {}] });
});

test('a summary that is removed does not go out any more', async () => {
  const { use, letter, opinionId } = await mailed();
  const now = use.clock.now();
  await use.stores.letters.save({ ...letter, state: 'queued', undoUntil: now, changedAt: now });
  await removeOpinion(use, opinionId);
  expect(await use.stores.letters.find(letter.id)).toMatchObject({ state: 'draft' });
  expect(await queueLetters(use, { letterIds: [letter.id], wish: { kind: 'now' } })).toMatchObject({ ok: false });
  expect(await writeOpinionMail(use, opinionId, { to: 'x@y.example', text, locale: 'en-GB' })).toMatchObject({
    ok: false,
  });
});
