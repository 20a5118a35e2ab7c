import { describe, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { oneOfEach } from '#adapters/store/test/things.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { followReplies } from './follow-replies.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { moveApplication } from './move-application.ts';
import { noteSent } from './note-sent.ts';
import { openGoodbye, readGoodbye } from './open-goodbye.ts';
import { openMailbox } from './open-mailbox.ts';
import type { ReplyMemory } from './read-replies.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { lookForReplies } from './test/look-for-replies.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedMailbox } from './test/scripted-mailbox.ts';

const typed = { protocol: 'imap', host: 'mail.example.org', port: 993, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
const sentId = '<sent@vogt.example>';
const mail = (headers: string, text = 'Thank you for telling us.') =>
  `Message-ID: <re@nordlicht.example>\r\nDate: Mon, 23 Nov 2026 18:00:00 +0000\r\n${headers}\r\n\r\n${text}`;
const answer = mail(`From: Katrin <k.albrecht@nordlicht.example>\r\nSubject: Re: Hello\r\nIn-Reply-To: ${sentId}`);
const bounce = mail('From: MAILER-DAEMON@mail.example.org\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied', `Could not deliver ${sentId}`); // prettier-ignore
const away = mail(`From: k.albrecht@nordlicht.example\r\nSubject: Out of office: Hello\r\nAuto-Submitted: auto-replied\r\nIn-Reply-To: ${sentId}`, 'I am out of the office until 1 December.'); // prettier-ignore

async function inbox(script: Parameters<typeof scriptedMailbox>[0] = {}, letter: Partial<StoredLetter> = {}) {
  const { mailbox, log } = scriptedMailbox(script);
  const use = { ...(await memoryUse()), mailbox, sender: undefined as never, mailWriter: emlFile, messageReader: parseMessage, invitationReader: icsFile }; // prettier-ignore
  const known = await goodbyeCase(use);
  await keepMailAccount(use, typed);
  const sent = { ...oneOfEach().letter, applicationId: known.applicationId, goodbyeId: null, personId: known.people.recruiter, kind: 'question', state: 'sent', messageId: sentId, ...letter } as const; // prettier-ignore
  await use.stores.letters.save({ ...sent, changedAt: use.clock.now() });
  const seen = async () =>
    (await use.stores.messages.ofApplication(known.applicationId)).filter(({ direction }) => direction === 'in');
  const memory: ReplyMemory = new Map();
  return { use, known, log, seen, memory, look: () => lookForReplies(use, memory) };
}

describe('an answer', () => {
  test('is kept once with what it is, counts as a contact, and stays kept when the folder is read again', async () => {
    const { known, use, seen, look } = await inbox({ mails: [answer] });
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(await look()).toEqual({ ok: true, value: 0 });
    expect(await seen()).toMatchObject([
      { messageId: '<re@nordlicht.example>', inReplyTo: sentId, from: { name: 'Katrin' }, at: Temporal.Instant.from('2026-11-23T18:00:00Z') }, // prettier-ignore
    ]);
    const contacts = await use.stores.contacts.ofPerson(known.people.recruiter);
    expect(contacts.map(({ direction }) => direction)).toEqual(['in']);
    expect(await use.stores.tolds.ofApplication(known.applicationId)).toEqual([]);
  });

  test('to a letter that tells shows that its reader knows', async () => {
    const { use, known, look } = await inbox({ mails: [answer] }, { kind: 'coordinator' });
    await look();
    const tolds = await use.stores.tolds.ofApplication(known.applicationId);
    expect(tolds.map(({ personId }) => personId)).toEqual([known.people.recruiter]);
  });

  test('of a machine that somebody is away is kept, and is no contact', async () => {
    const { use, known, seen, look } = await inbox({ mails: [away] });
    await look();
    expect((await seen()).map(({ label }) => label)).toEqual(['out-of-office']);
    expect(await use.stores.contacts.ofPerson(known.people.recruiter)).toEqual([]);
  });

  test.each([
    [
      'that comes late reopens what was closed for me, and says so',
      answer,
      'interviewing',
      ['closed-for-me', 'message-seen', 'reopened'],
    ],
    ['of a machine leaves it closed', away, 'no-answer', ['closed-for-me', 'message-seen']],
  ])('%s', async (_what, received, stage, lines) => {
    const { use, known, look } = await inbox({ mails: [received] });
    await moveApplication(use, known.applicationId, 'no-answer');
    await look();
    expect((await use.stores.applications.find(known.applicationId))?.stage).toBe(stage);
    const entries = (await use.stores.entries.ofApplication(known.applicationId)).map(({ facts }) => facts.kind);
    expect(entries.filter((kind) => lines.includes(kind)).toSorted()).toEqual(lines);
  });

  test('without a date is kept under today; one to a letter to nobody in particular is nobody’s contact', async () => {
    const undated = answer.replace(/Date: .*\r\n/, '').replace(/From: .*\r\n/, '');
    const { use, seen, look } = await inbox({ mails: [undated] }, { personId: null });
    await look();
    expect(await seen()).toMatchObject([{ at: use.clock.now(), from: { address: '' }, personId: null }]);
  });

  test('is nothing where it answers no letter, names no id of its own, or is no mail', async () => {
    const other = answer.replace(`In-Reply-To: ${sentId}`, `X-About: ${sentId}`);
    const nameless = answer.replace(/^Message-ID: .*\r\n/, '');
    const { seen, look } = await inbox({ mails: [other, nameless, `${sentId} and no mail`] });
    expect(await look()).toEqual({ ok: true, value: 0 });
    expect(await seen()).toEqual([]);
  });

  test('to a request for a second opinion that is no longer kept is not kept as a mail', async () => {
    const { seen, look } = await inbox({ mails: [answer] }, { kind: 'second-opinion' });
    expect(await look()).toEqual({ ok: true, value: 0 });
    expect(await seen()).toEqual([]);
  });
});

describe('a bounce', () => {
  test('says that a letter did not arrive; what it had ended is open again', async () => {
    const { use, known, look, seen } = await inbox({ mails: [bounce] }, { state: 'draft', messageId: '' });
    const opened = await openGoodbye(use, known.applicationId);
    const view = opened.ok ? await readGoodbye(use, opened.value) : null;
    const from = { name: '', address: 'lena@vogt.example' };
    for (const letter of view?.letters ?? []) {
      const messageId = letter.kind === 'notice' ? sentId : `<${letter.id}@vogt.example>`;
      await use.stores.transact((stores) => noteSent(use, stores, { letter: { ...letter, messageId, state: 'sent', sentAt: use.clock.now() }, from })); // prettier-ignore
    }
    const finishedAt = async () => view && (await use.stores.goodbyes.find(view.goodbye.id))?.finishedAt;
    const knowing = async () =>
      (await use.stores.tolds.ofApplication(known.applicationId)).filter(({ undoneAt }) => !undoneAt).length;
    const before = await knowing();
    expect(await finishedAt()).not.toBeNull();
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(await finishedAt()).toBeNull();
    expect(await knowing()).toBeLessThan(before);
    expect((await seen()).map(({ label }) => label)).toEqual(['bounce']);
    expect(await use.stores.letters.byMessageId(sentId)).toMatchObject({ state: 'failed', outcome: { kind: 'bounced' } }); // prettier-ignore
  });

  test('of a letter to nobody in particular takes nothing back', async () => {
    const { use, known, look } = await inbox({ mails: [bounce] }, { personId: null });
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(await use.stores.letters.byMessageId(sentId)).toMatchObject({ state: 'failed' });
    expect(await use.stores.tolds.ofApplication(known.applicationId)).toEqual([]);
  });
});

describe('looking', () => {
  const stop = new AbortController().signal;

  test('is not done while no letter waits for an answer and no appointment is to come', async () => {
    for (const letter of [{ state: 'draft' }, { messageId: '' }, { state: 'handed-over' }] as const) {
      const { use, log, memory, known } = await inbox({}, letter);
      await use.stores.interviews.remove(known.interviews.third, use.clock.now());
      expect(await followReplies(use, { memory, signal: stop })).toEqual({ ok: true, value: 'nothing-to-watch' });
      expect(log.opened).toBe(0);
    }
    const { use, memory } = await inbox();
    use.clock.advance({ hours: 91 * 24 });
    expect(await followReplies(use, { memory, signal: stop })).toEqual({ ok: true, value: 'nothing-to-watch' });
  });

  test('is done for an appointment alone, and finds what its organiser changed while nobody looked', async () => {
    const called = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//N//EN', 'METHOD:CANCEL', 'BEGIN:VEVENT', 'UID:round-three@nordlicht.example', 'SEQUENCE:2', 'DTSTAMP:20261123T180000Z', 'STATUS:CANCELLED', 'ORGANIZER:mailto:k.albrecht@nordlicht.example', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'); // prettier-ignore
    const off = mail('From: k.albrecht@nordlicht.example\r\nSubject: Cancelled\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=CANCEL', called); // prettier-ignore
    const { use, known, look, seen } = await inbox({ mails: [off] }, { state: 'draft' });
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(await look()).toEqual({ ok: true, value: 0 });
    expect(await use.stores.interviews.find(known.interviews.third)).toMatchObject({ status: 'cancelled-by-them' });
    expect(await seen()).toEqual([]);
  });

  test('is done once where the server cannot tell of new mail', async () => {
    const { use, memory, log } = await inbox({ mails: [answer] });
    expect(await followReplies(use, { memory, signal: stop })).toEqual({ ok: true, value: 'read-once' });
    expect([log.opened, log.closed]).toEqual([1, 1]);
  });

  test('goes on after each word of the server, and ends when no letter waits any more', async () => {
    const { use, memory } = await inbox({ canWait: true });
    let readings = 0;
    const wasRead = () => {
      readings += 1;
      if (readings === 2) use.clock.advance({ hours: 91 * 24 });
    };
    const outcome = await followReplies(use, { memory, signal: stop, wasRead });
    expect(outcome).toEqual({ ok: true, value: 'nothing-to-watch' });
    expect(readings).toBe(2);
  });

  test('begins anew in what is there when the folder counts anew', async () => {
    const { use, memory, look, seen } = await inbox({ mails: [answer] });
    memory.set('INBOX', { validity: 'of yesterday', uid: 7 });
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(await seen()).toHaveLength(1);
    expect(memory.get('INBOX')?.validity).toBe('1');
    expect(await followReplies(use, { memory, signal: AbortSignal.abort() })).toEqual({ ok: true, value: 'stopped' });
  });

  const picked = async (answers: readonly string[], script: Parameters<typeof scriptedMailbox>[0]) => {
    const known = await inbox(script);
    const account = await known.use.stores.mailAccounts.byProtocol('imap');
    if (account) await known.use.stores.mailAccounts.save({ ...account, folders: { answers, sent: '', drafts: '' } });
    return known;
  };

  test('goes through all folders that were picked, and a mail that lies in two is one answer', async () => {
    const { look, log, seen } = await picked(['INBOX', 'Jobs'], { mails: [answer] });
    expect(await look()).toEqual({ ok: true, value: 1 });
    expect(log.read).toEqual(['INBOX', 'Jobs']);
    expect(await seen()).toHaveLength(1);
  });

  test('passes over a folder that is gone; with none of them there, it says so', async () => {
    const { use, memory, log, seen } = await picked(['Gone', 'Jobs'], { mails: [answer], gone: ['Gone'] });
    expect(await followReplies(use, { memory, signal: stop })).toEqual({ ok: true, value: 'read-once' });
    expect([log.opened, (await seen()).length]).toEqual([1, 1]);
    const none = await picked(['Gone'], { gone: ['Gone'] });
    const outcome = await followReplies(none.use, { memory: none.memory, signal: stop });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'folder' } });
  });

  test('listens to the first folder only until it is time for the others', async () => {
    const { use, memory, log } = await picked(['INBOX', 'Jobs'], { canWait: true, waits: 'until told' });
    let rounds = 0;
    const end = new AbortController();
    const nextRound = () => ((rounds += 1) === 3 ? (end.abort(), end.signal) : AbortSignal.abort());
    expect(await followReplies(use, { memory, signal: end.signal, nextRound })).toEqual({ ok: true, value: 'stopped' });
    expect(log.read).toEqual(['INBOX', 'Jobs', 'INBOX', 'Jobs', 'INBOX', 'Jobs']);
    const one = await picked(['INBOX'], { canWait: true, waits: 'until told' });
    const signal = AbortSignal.timeout(20);
    const never = () => expect.unreachable();
    await followReplies(one.use, { memory: one.memory, signal, nextRound: never });
    expect(one.log.read).toEqual(['INBOX']);
  });

  test.each([
    ['the server is away', { opens: false }],
    ['folders cannot be listed', { folders: 'fails' }],
    ['the folder cannot be read', { refuses: ['fetchSince'] }],
    ['the line breaks while it is searched', { refuses: ['mentioning'] }],
    ['the line breaks while waiting', { canWait: true, waits: 'fails' }],
  ] as const)('says so when %s', async (_what, script) => {
    const { use, memory, log } = await inbox(script);
    expect(await followReplies(use, { memory, signal: stop })).toMatchObject({ ok: false, error: { kind: 'unreachable' } }); // prettier-ignore
    expect(log.closed).toBe('opens' in script ? 0 : 1);
  });

  test('finds nothing, and says nothing, where the server cannot search', async () => {
    const { seen, look } = await inbox({ mails: [answer], searches: false });
    expect(await look()).toEqual({ ok: true, value: 0 });
    expect(await seen()).toEqual([]);
  });

  test('opens the folders that were chosen, else those that are marked, else INBOX', async () => {
    const { use } = await inbox();
    const kept = await use.stores.mailAccounts.byProtocol('imap');
    if (!kept) throw new Error('no account');
    const foldersOf = async (ports = use) => {
      const opened = await openMailbox(ports);
      return opened.ok ? opened.value.folders : opened.error.kind;
    };
    expect(await foldersOf()).toEqual({ answers: ['INBOX'], sent: 'Gesendet', drafts: 'Entwürfe' });
    await use.stores.mailAccounts.save({ ...kept, folders: { answers: [], sent: 'Fort', drafts: '' } });
    const { mailbox } = scriptedMailbox({ folders: [] });
    expect(await foldersOf({ ...use, mailbox })).toEqual({ answers: ['INBOX'], sent: 'Fort', drafts: '' });
    await use.stores.mailAccounts.save({ ...kept, folders: { answers: ['Jobs', 'INBOX'], sent: 'Fort', drafts: '' } });
    expect(await foldersOf()).toMatchObject({ answers: ['Jobs', 'INBOX'] });
    await use.stores.mailAccounts.save({ ...kept, secret: 'sealed with another key' });
    expect(await foldersOf()).toBe('no-password');
  });
});
