import { describe, expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { seenVersion } from '#domain/letter/seen-version.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { nextDue } from './next-due.ts';
import { putLettersIntoDrafts } from './put-letters-into-drafts.ts';
import { newMessageId, queueLetters } from './queue-letters.ts';
import { sendLetterNow } from './send-letter-now.ts';
import { findAbandonedLetters, settle, settleUnknownLetters } from './settle-unknown-letters.ts';
import { takeBackLetter } from './take-back-letter.ts';
import { testMailAccount } from './test-mail-account.ts';
import { away, scriptedMailbox } from './test/scripted-mailbox.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedSender } from './test/scripted-sender.ts';

const typed = { host: 'mail.example.org', port: 465, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
const undo = { kind: 'with-undo' } as const;

type Scripts = { mailbox?: Parameters<typeof scriptedMailbox>[0]; sender?: Parameters<typeof scriptedSender>[0] };

async function office(scripts: Scripts = {}, accounts: readonly ('smtp' | 'imap')[] = ['smtp', 'imap']) {
  const { mailbox, log, lying } = scriptedMailbox(scripts.mailbox);
  const { sender, log: sent } = scriptedSender(scripts.sender);
  const use = { ...(await memoryUse()), mailbox, sender, mailWriter: emlFile, messageReader: parseMessage };
  const known = await goodbyeCase(use);
  for (const protocol of accounts) await keepMailAccount(use, { ...typed, protocol });
  const write = async (changes: Partial<StoredLetter> = {}) => {
    const id = use.ids.newId<'letter'>();
    const draft = { state: 'draft', messageId: '', undoUntil: null, goodbyeId: null, personId: known.people.recruiter } as const; // prettier-ignore
    await use.stores.letters.save({ ...oneOfEach().letter, applicationId: known.applicationId, ...draft, id, ...changes }); // prettier-ignore
    return id;
  };
  const find = async (id: StoredLetter['id']) => {
    const letter = await use.stores.letters.find(id);
    if (!letter) throw new Error('no letter');
    return letter;
  };
  return { use, known, log, sent, write, find, lying };
}

const refusal = (outcome: { ok: true } | { ok: false; error: { kind: string } }) =>
  outcome.ok ? 'ok' : outcome.error.kind;

describe('queueing', () => {
  test('all or none: one that has no address keeps the others out of the outbox', async () => {
    const { use, write, find } = await office();
    const [fine, without] = [await write(), await write({ toAddress: ' ' })];
    const outcome = await queueLetters(use, { letterIds: [fine, without], wish: undo });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'no-address', letterId: without } });
    expect((await find(fine)).state).toBe('draft');
  });

  test('what reads differently than the person saw keeps all of them out', async () => {
    const { use, write, find } = await office();
    const [fine, edited] = [await write(), await write()];
    const seen = new Map([[fine as string, seenVersion(await find(fine))], [edited, seenVersion(await find(edited))]]); // prettier-ignore
    await use.stores.letters.save({ ...(await find(edited)), toAddress: 'other@nordlicht.example' });
    const outcome = await queueLetters(use, { letterIds: [fine, edited], wish: undo, seen });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'changed-since', letterId: edited } });
    expect((await find(fine)).state).toBe('draft');
    seen.set(edited, seenVersion(await find(edited)));
    expect(refusal(await queueLetters(use, { letterIds: [fine, edited], wish: undo, seen }))).toBe('ok');
    expect((await find(edited)).state).toBe('queued');
  });

  test('needs an account for sending, and letters that are there', async () => {
    const { use, write } = await office({}, ['imap']);
    expect(refusal(await queueLetters(use, { letterIds: [await write()], wish: undo }))).toBe('no-account');
    const other = await office();
    const gone = other.use.ids.newId<'letter'>();
    expect(refusal(await queueLetters(other.use, { letterIds: [gone], wish: undo }))).toBe('no-such-letter');
  });

  test('goes into the thread with this person about this application, and into no other', async () => {
    const { use, known, write, find } = await office();
    const { message } = oneOfEach();
    const about = { ...message, applicationId: known.applicationId, personId: known.people.recruiter };
    await use.stores.messages.save({ ...about, messageId: '<asked@nordlicht.example>' });
    const [theirs, nobodys] = [await write(), await write({ personId: null })];
    await queueLetters(use, { letterIds: [theirs, nobodys, theirs], wish: undo });
    expect((await find(theirs)).inReplyTo).toBe('<asked@nordlicht.example>');
    expect((await find(nobodys)).inReplyTo).toBe('');
    expect((await find(theirs)).messageId).toMatch(/^<[0-9a-f-]+@vogt\.example>$/);
  });

  test('a Message-ID names the domain of the sender, and no machine', () => {
    const ids = { newId: () => 'x' as never, newToken: () => '' };
    expect(newMessageId({ ids }, 'lena@Vogt.example')).toBe('<x@vogt.example>');
    expect(newMessageId({ ids }, 'lena')).toBe('<x@mail.invalid>');
    expect(newMessageId({ ids }, 'lena@büro.example')).toBe('<x@mail.invalid>');
  });

  test('the next that is due is the earliest ahead; what is overdue waits for something else than time', async () => {
    const { use, write } = await office();
    const now = use.clock.now();
    expect(await nextDue(use, use.clock.now())).toBeNull();
    await write({ state: 'queued', undoUntil: now.subtract({ minutes: 1 }) });
    expect(await nextDue(use, use.clock.now())).toBeNull();
    await write({ state: 'queued', undoUntil: now.add({ hours: 2 }) });
    await write({ state: 'queued', undoUntil: now.add({ minutes: 5 }) });
    expect(await nextDue(use, use.clock.now())).toEqual(now.add({ minutes: 5 }));
    use.clock.advance({ minutes: 6 });
    expect(await nextDue(use, now), 'came due while one looked').toEqual(now.add({ minutes: 5 }));
  });

  test('can be taken back while it waits, and not after', async () => {
    const { use, write, find } = await office();
    const id = await write({ state: 'queued' });
    expect(refusal(await takeBackLetter(use, id))).toBe('ok');
    expect((await find(id)).state).toBe('draft');
    expect(refusal(await takeBackLetter(use, id))).toBe('wrong-state');
    expect(refusal(await takeBackLetter(use, use.ids.newId<'letter'>()))).toBe('no-such-letter');
  });
});

describe('send now', () => {
  test('sends a draft, and one that waits in the outbox, without waiting', async () => {
    const { use, write, find, sent } = await office();
    const draft = await write();
    await queueLetters(use, { letterIds: [draft], wish: undo });
    expect(refusal(await sendLetterNow(use, draft))).toBe('ok');
    const waiting = await write({ state: 'queued', messageId: '<w@vogt.example>', undoUntil: use.clock.now().add({ hours: 3 }) }); // prettier-ignore
    expect(refusal(await sendLetterNow(use, waiting))).toBe('ok');
    expect([(await find(draft)).state, (await find(waiting)).state]).toEqual(['sent', 'sent']);
    expect([sent.connected, sent.closed]).toEqual([2, 2]);
  });

  test('closes the line it began to open when nothing can be sent', async () => {
    const { use, write, sent } = await office();
    expect(refusal(await sendLetterNow(use, await write()))).toBe('wrong-state');
    expect(refusal(await sendLetterNow(use, 'none' as Awaited<ReturnType<typeof write>>))).toBe('no-such-letter');
    expect([sent.sent.length, sent.closed]).toEqual([0, 2]);
  });

  test('without an account says so, and opens nothing', async () => {
    const { use, write, sent } = await office({}, []);
    expect(refusal(await queueLetters(use, { letterIds: [await write()], wish: undo }))).toBe('no-account');
    expect(refusal(await sendLetterNow(use, await write()))).toBe('wrong-state');
    expect(sent.connected).toBe(0);
  });
});

describe('into Drafts', () => {
  test('is filed once, in the folder that the server marks; a second try finds it there', async () => {
    const { use, log, write, find } = await office();
    const id = await write();
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe('ok');
    expect((await find(id)).state).toBe('in-drafts');
    expect(log.filed).toHaveLength(1);
    expect(log.filed[0]).toMatch(/^Entwürfe draft [\s\S]*Message-ID: <.*@vogt\.example>/);
    expect(log.closed).toBe(1);
  });

  test('one that lies there since a crash is not filed again', async () => {
    const { use, log, write, find } = await office();
    const id = await write({ messageId: '<there@vogt.example>' });
    await putLettersIntoDrafts(use, [id]);
    // killed before it was noted, and put there again later
    use.clock.advance({ hours: 30 });
    await use.stores.letters.save({ ...(await find(id)), state: 'draft', outcome: null });
    await putLettersIntoDrafts(use, [id]);
    expect((await find(id)).state).toBe('in-drafts');
    expect(log.filed).toHaveLength(1);
    await use.stores.letters.save({ ...(await find(id)), state: 'draft', body: 'Another text.' });
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe('other-draft-there');
    expect((await find(id)).state).toBe('draft');
  });

  test('one that was sent while the server took the draft stays sent', async () => {
    let meanwhile = (): Promise<void> => Promise.resolve();
    const { use, write, find, lying } = await office({ mailbox: { whileAppending: () => meanwhile() } });
    const id = await write();
    meanwhile = async () => use.stores.letters.save({ ...(await find(id)), state: 'sent' });
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe('not-writable');
    expect((await find(id)).state).toBe('sent');
    expect(lying(), 'nothing is left there to be sent once more').toBe(0);
  });

  test('one that somebody changes while the server takes the draft stays a draft, and the old text goes', async () => {
    let meanwhile = (): Promise<void> => Promise.resolve();
    const { use, write, find, lying } = await office({ mailbox: { whileAppending: () => meanwhile() } });
    const id = await write();
    meanwhile = async () => use.stores.letters.save({ ...(await find(id)), body: 'Another text.' });
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe('changed-since');
    expect(await find(id)).toMatchObject({ state: 'draft', body: 'Another text.' });
    expect(lying()).toBe(0);
  });

  test.each([
    ['a mailbox without Drafts', { folders: [{ path: 'INBOX', role: 'inbox' }] }, 'no-drafts-folder'],
    ['a server that is away', { opens: false }, 'unreachable'],
    ['folders that cannot be listed', { folders: 'fails' }, 'unreachable'],
    ['nobody saying what is there', { refuses: ['withMessageId'] }, 'unreachable'],
    ['a draft that is not taken', { refuses: ['append'] }, 'unreachable'],
  ] as const)('%s leaves the letter a draft', async (_what, mailbox, kind) => {
    const { use, write, find, log } = await office({ mailbox });
    const id = await write();
    expect(refusal(await putLettersIntoDrafts(use, [id]))).toBe(kind);
    expect((await find(id)).state).toBe('draft');
    expect(log.closed).toBe('opens' in mailbox ? 0 : 1);
  });

  test('what cannot be written, has gone or is not there is named by its letter', async () => {
    const { use, write } = await office();
    const of = async (id: StoredLetter['id']) => putLettersIntoDrafts(use, [id]);
    const bad = await write({ toAddress: 'nobody' });
    expect(await of(bad)).toMatchObject({ error: { kind: 'not-writable', letterId: bad } });
    expect(refusal(await of(await write({ state: 'sent' })))).toBe('not-writable');
    expect(refusal(await of(use.ids.newId<'letter'>()))).toBe('not-writable');
  });

  test('only the account for reading is needed; without one it says so', async () => {
    const reading = await office({}, ['imap']);
    expect(refusal(await putLettersIntoDrafts(reading.use, [await reading.write()]))).toBe('ok');
    const sending = await office({}, ['smtp']);
    expect(refusal(await putLettersIntoDrafts(sending.use, [await sending.write()]))).toBe('no-account');
  });
});

describe('unknown letters', () => {
  const unknown = { state: 'unknown', messageId: '<u@vogt.example>' } as const;
  const answer = 'From: k@nordlicht.example\r\nSubject: Re: hello\r\nIn-Reply-To: <u@vogt.example>\r\n\r\nThanks';
  const bounce = 'From: MAILER-DAEMON@mail.example.org\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n\r\n<u@vogt.example>'; // prettier-ignore

  test('what a crash left in the middle of sending becomes unknown: at the start all, later what nobody holds', async () => {
    const { use, write, find } = await office();
    const held = await write({ state: 'sending', leaseUntil: use.clock.now().add({ minutes: 5 }) });
    const left = await write({ state: 'sending', leaseUntil: use.clock.now().subtract({ minutes: 5 }) });
    expect(await findAbandonedLetters(use, { atStart: false })).toBe(1);
    expect([(await find(held)).state, (await find(left)).state]).toEqual(['sending', 'unknown']);
    expect(await findAbandonedLetters(use, { atStart: true })).toBe(1);
    expect((await find(held)).state).toBe('unknown');
  });

  test.each([
    ['lies in Sent', ['Message-ID: <u@vogt.example>\r\n\r\nx'], 'sent', 'found-in-sent'],
    ['was answered', [answer], 'sent', 'answered'],
    ['came back', [bounce], 'failed', 'bounced'],
    ['is nowhere', [], 'unknown', undefined],
  ] as const)('one that %s', async (_what, mails, state, kind) => {
    const { use, write, find, log } = await office({ mailbox: { mails } });
    const id = await write(unknown);
    expect(await settleUnknownLetters(use)).toBe(state === 'unknown' ? 1 : 0);
    const letter = await find(id);
    expect(letter.state).toBe(state);
    expect(letter.outcome?.kind).toBe(kind);
    expect(log.closed).toBe(1);
  });

  test('stay unknown while nobody can say, and are not looked for where there are none', async () => {
    const shut = await office({ mailbox: { opens: false } });
    expect(await settleUnknownLetters(shut.use)).toBe(0);
    expect(shut.log.opened).toBe(0);
    await shut.write(unknown);
    expect(await settleUnknownLetters(shut.use)).toBe(1);
    const dumb = await office({ mailbox: { refuses: ['hasMessage', 'mentioning'] } });
    await dumb.write(unknown);
    expect(await settleUnknownLetters(dumb.use)).toBe(1);
    const odd = await office({ mailbox: { mails: ['<u@vogt.example> and no mail'], folders: [] } });
    await odd.write(unknown);
    expect(await settleUnknownLetters(odd.use)).toBe(1);
  });

  test('end by the word of the person, once', async () => {
    const { use, write, find } = await office({}, []);
    const id = await write(unknown);
    expect(refusal(await settle(use, id, { kind: 'person-says-sent' }))).toBe('ok');
    expect((await find(id)).state).toBe('sent');
    expect(refusal(await settle(use, id, { kind: 'person-says-not-sent' }))).toBe('wrong-state');
    const other = await write({ ...unknown, messageId: '<v@vogt.example>' });
    await settle(use, other, { kind: 'person-says-not-sent' });
    expect((await find(other)).state).toBe('failed');
    expect(refusal(await settle(use, use.ids.newId<'letter'>(), { kind: 'answered' }))).toBe('no-such-letter');
  });
});

describe('trying an account out', () => {
  const tried = async (protocol: 'smtp' | 'imap', scripts: Scripts, folders?: { sent: string; drafts: string }) => {
    const { use, log, sent } = await office(scripts);
    const account = await use.stores.mailAccounts.byProtocol(protocol);
    if (!account) throw new Error('no account');
    if (folders) await use.stores.mailAccounts.save({ ...account, folders: { answers: ['INBOX'], ...folders } });
    const outcome = await testMailAccount(use, account.id);
    const kept = (await use.stores.mailAccounts.find(account.id))?.lastTest;
    expect(kept?.ok).toBe(outcome.ok);
    if (!outcome.ok) expect(kept?.facts).toMatchObject({ kind: outcome.error.kind });
    return { outcome, log, sent };
  };

  test('for sending connects, sends nothing and hangs up', async () => {
    const { outcome, sent } = await tried('smtp', {});
    expect(outcome).toEqual({ ok: true, value: { folders: [] } });
    expect([sent.sent.length, sent.closed]).toEqual([0, 1]);
    expect(refusal((await tried('smtp', { sender: { connects: [away] } })).outcome)).toBe('unreachable');
  });

  test('for reading hands back the folders', async () => {
    const { outcome, log } = await tried('imap', {});
    expect(outcome.ok && outcome.value.folders.map(({ path }) => path)).toEqual(['INBOX', 'Gesendet', 'Entwürfe']);
    expect(log.closed).toBe(1);
  });

  test.each([
    ['is away', { opens: false }, undefined, 'unreachable', undefined],
    ['lists no folders', { folders: 'fails' }, undefined, 'unreachable', undefined],
    ['lacks a chosen folder', {}, { sent: 'Fort', drafts: '' }, 'folder', 'Fort'],
    ['marks no Drafts, with none chosen', { folders: [{ path: 'INBOX', role: 'inbox' }, { path: 'Out', role: 'sent' }] }, undefined, 'folder', 'drafts'], // prettier-ignore
  ] as const)('for reading says when the server %s', async (_what, mailbox, folders, kind, folder) => {
    const { outcome } = await tried('imap', { mailbox }, folders);
    expect(refusal(outcome)).toBe(kind);
    expect(outcome.ok ? null : 'folder' in outcome.error ? outcome.error.folder : undefined).toBe(folder);
  });

  test('says so when the password cannot be read, and when there is no such account', async () => {
    const { use } = await office();
    const account = await use.stores.mailAccounts.byProtocol('imap');
    if (!account) throw new Error('no account');
    await use.stores.mailAccounts.save({ ...account, secret: 'sealed with another key' });
    expect(refusal(await testMailAccount(use, account.id))).toBe('no-password');
    expect(refusal(await testMailAccount(use, use.ids.newId<'account'>()))).toBe('no-such-account');
  });
});
