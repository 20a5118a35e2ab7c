import { describe, expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { putLettersIntoDrafts } from './put-letters-into-drafts.ts';
import { draftIsGone, takeBackDraft } from './take-back-draft.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedMailbox } from './test/scripted-mailbox.ts';

const typed = { host: 'mail.example.org', port: 993, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore

/** A letter that lies in Drafts. */
async function drafted(script: Parameters<typeof scriptedMailbox>[0] = {}) {
  const { mailbox, log, meddle, lying } = scriptedMailbox(script);
  const use = { ...(await memoryUse()), mailbox, sender: undefined as never, mailWriter: emlFile };
  const { applicationId } = await goodbyeCase(use);
  await keepMailAccount(use, { ...typed, protocol: 'imap' });
  const id = use.ids.newId<'letter'>();
  const letter = { ...oneOfEach().letter, id, applicationId, goodbyeId: null, personId: null, messageId: '' };
  await use.stores.letters.save({ ...letter, state: 'draft', undoUntil: null });
  const put = await putLettersIntoDrafts(use, [id]);
  if (!put.ok) throw new Error(put.error.kind);
  const find = async () => (await use.stores.letters.find(id)) ?? expect.unreachable();
  const said = async () =>
    (await use.stores.entries.ofApplication(applicationId)).flatMap(({ facts }) =>
      facts.kind === 'letter-state' && facts.letterId === id ? [facts.state] : [],
    );
  return { use, id, log, meddle, lying, find, said };
}

const refusal = (outcome: { ok: true } | { ok: false; error: { kind: string } }) =>
  outcome.ok ? 'ok' : outcome.error.kind;

describe('a letter in Drafts', () => {
  test('that nobody touched is taken out again, and is the same letter as before; then it can be put there again', async () => {
    const { use, id, lying, find, said } = await drafted();
    const { messageId } = await find();
    expect(refusal(await takeBackDraft(use, id))).toBe('ok');
    expect(await find()).toMatchObject({ state: 'draft', messageId, outcome: null });
    expect([lying(), (await said()).toSorted()]).toEqual([0, ['draft', 'in-drafts']]);
    expect(refusal(await takeBackDraft(use, id))).toBe('wrong-state');
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe('ok');
    expect(lying()).toBe(1);
  });

  test('that was edited in Bowout since is still the draft that was put there', async () => {
    const { use, id, lying, find } = await drafted();
    await use.stores.letters.save({ ...(await find()), body: 'Another text.' });
    expect(refusal(await takeBackDraft(use, id))).toBe('ok');
    expect([lying(), (await find()).body]).toEqual([0, 'Another text.']);
  });

  test.each([
    ['was changed there', (text: string) => `${text} P.S.`, 'draft-changed'],
    ['got somebody in copy', (text: string) => `Cc: boss@acme.test\r\n${text}`, 'draft-changed'],
    [
      'got another Message-ID',
      (text: string) => text.replace(/Message-ID: .*/, 'Message-ID: <x@y.z>'),
      'draft-not-there',
    ],
  ] as const)('that %s stays where it is, and so does its state', async (_what, change, kind) => {
    const { use, id, lying, find, meddle } = await drafted();
    meddle(change);
    expect(refusal(await takeBackDraft(use, id))).toBe(kind);
    expect([lying(), (await find()).state]).toEqual([1, 'in-drafts']);
  });
});

test('a draft of which no mark was kept counts as changed', async () => {
  const { use, id, find } = await drafted();
  await use.stores.letters.save({ ...(await find()), outcome: null });
  expect(refusal(await takeBackDraft(use, id))).toBe('draft-changed');
});

test.each([
  ['removes only all at once', { removesOne: false }, 'draft-not-removable'],
  ['does not answer', { refuses: ['takeOut'] }, 'unreachable'],
] as const)('a server that %s leaves it there, and says so', async (_what, script, kind) => {
  const { use, id, log, find } = await drafted(script);
  expect(refusal(await takeBackDraft(use, id))).toBe(kind);
  expect([(await find()).state, log.opened - log.closed]).toEqual(['in-drafts', 0]);
});

test('on the person’s word it is a draft again, under another Message-ID the next time', async () => {
  const { use, id, find } = await drafted();
  const { messageId } = await find();
  expect(refusal(await draftIsGone(use, id))).toBe('ok');
  expect(await find()).toMatchObject({ state: 'draft', messageId: '' });
  expect(refusal(await draftIsGone(use, id))).toBe('wrong-state');
  await putLettersIntoDrafts(use, [id]);
  expect((await find()).messageId).not.toBe(messageId);
});

test('one that went out from there is not taken back; without Drafts, account or letter it says so', async () => {
  const { use, id, find } = await drafted();
  const { messageId } = await find();
  const inSent = scriptedMailbox({ mails: [`Message-ID: ${messageId}\r\n\r\nx`] });
  const opened = await inSent.mailbox.open({ ...typed });
  if (!opened.ok) throw new Error('closed');
  const session = { ...opened.value, takeOut: async () => ({ ok: true, value: 'not-there' }) as const };
  const mailbox = { open: async () => ({ ok: true, value: session }) as const };
  expect(refusal(await takeBackDraft({ ...use, mailbox }, id))).toBe('draft-sent');
  const bare = scriptedMailbox({ folders: [{ path: 'INBOX', role: 'inbox' }] });
  expect(refusal(await takeBackDraft({ ...use, mailbox: bare.mailbox }, id))).toBe('no-drafts-folder');
  const unsent = { ...session, folders: async () => ({ ok: true, value: [{ path: 'D', role: 'drafts' }] }) as const };
  const noSent = { open: async () => ({ ok: true, value: unsent }) as const };
  expect(refusal(await takeBackDraft({ ...use, mailbox: noSent }, id))).toBe('draft-not-there');
  const account = await use.stores.mailAccounts.byProtocol('imap');
  if (account) await use.stores.mailAccounts.remove(account.id, use.clock.now());
  expect(refusal(await takeBackDraft(use, id))).toBe('no-account');
  const nobody = use.ids.newId<'letter'>();
  expect(refusal(await takeBackDraft(use, nobody))).toBe('no-such-letter');
  expect(refusal(await draftIsGone(use, nobody))).toBe('no-such-letter');
});
