import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { afterAll, expect, test } from 'vitest';
import { caldavAccount } from '#adapters/calendar/caldav-account.ts';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { icsReply } from '#adapters/calendar/ics-reply.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { imapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import type { MailAccount } from '#domain/settings/account.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { putLettersIntoDrafts } from '#usecases/put-letters-into-drafts.ts';
import { takeBackDraft } from '#usecases/take-back-draft.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { runDeliveryJobs } from '#usecases/run-delivery-jobs.ts';
import { sendLetterNow } from '#usecases/send-letter-now.ts';
import { settle, settleUnknownLetters } from '#usecases/settle-unknown-letters.ts';
import { takeBackLetter } from '#usecases/take-back-letter.ts';
import { testMailAccount } from '#usecases/test-mail-account.ts';
import type { ReplyMemory } from '#usecases/read-replies.ts';
import { lookForReplies } from '#usecases/test/look-for-replies.ts';
import { fixedClock } from '#usecases/test/fixed-clock.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { startRadicale } from '#test/servers/radicale.ts';
import { addDraft, sampleAccount } from './sample-letter.ts';

const [mail, radicale] = await Promise.all([startMailServers(), startRadicale()]);
const folder = mkdtempSync(join(tmpdir(), 'bowout-delivery-'));
afterAll(async () => {
  await Promise.all([mail.stop(), radicale.stop()]);
  rmSync(folder, { recursive: true });
});
const secrets = keyFileSecrets(join(folder, 'secrets.key'));
const { user, password } = mail.users.anna;
const arrived = (to: string, id: string) => mail.messages(to).filter((text) => text.includes(id)).length;
let someone = 0;
/** A recipient nobody else in this file writes to. */
const newRecipient = () => `someone-${(someone += 1)}@acme.test`;

/** A person with a mail account on the real servers, in a database of their own, at a time that stands still. */
async function start(change: Partial<MailAccount> = {}) {
  const clock = fixedClock('2026-11-23T09:00:00Z');
  const stores = await openMemoryStores();
  const at = { ids: systemIds, now: clock.now() };
  const secret = await secrets.encrypt(password);
  const smtp = sampleAccount(at, { protocol: 'smtp', port: mail.smtp.submission, user, secret, ...change });
  const imap = sampleAccount(at, { protocol: 'imap', port: mail.imap.plain, user, secret });
  await stores.mailAccounts.save(smtp);
  await stores.mailAccounts.save(imap);
  const ports = {
    stores,
    clock,
    ids: systemIds,
    secrets,
    sender: smtpSender({ patience: 3000 }),
    mailbox: imapMailbox({ patience: 3000 }),
    mailWriter: emlFile,
    messageReader: parseMessage,
    invitationReader: icsFile,
    invitationWriter: icsReply,
    calendar: caldavAccount({ patience: 3000 }),
  };
  const draft = (to: string, more: Partial<StoredLetter> = {}) =>
    addDraft({ stores, ids: systemIds, now: clock.now() }, to, more);
  const letter = async (id: StoredLetter['id']) => (await stores.letters.find(id))!;
  return { ports, stores, clock, smtp, imap, draft, letter };
}

test('from the queue to the mailbox, with a copy in Sent, and the person knows', async () => {
  const { ports, stores, clock, draft, letter } = await start();
  const to = newRecipient();
  const { id, applicationId, personId } = await draft(to);
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'with-undo' } });
  await deliverDueLetters(ports);
  expect((await letter(id)).state).toBe('queued');
  clock.advance({ minutes: 10 });
  await deliverDueLetters(ports);
  const sent = await letter(id);
  expect(sent).toMatchObject({ state: 'sent', attempts: 1, outcome: { kind: 'sent' } });
  await expect.poll(() => arrived(to, sent.messageId), { timeout: 10_000 }).toBe(1);
  const [text = ''] = mail.messages(to);
  expect(text).toContain('Subject: =?UTF-8?');
  expect(text).not.toMatch(/^(cc|bcc|disposition-notification-to|x-mailer):/im);
  expect(text).not.toContain('text/html');
  expect(await stores.tolds.ofApplication(applicationId)).toMatchObject([{ personId, channel: 'mail' }]);
  await runDeliveryJobs(ports);
  await runDeliveryJobs(ports);
  expect(mail.messages(user, 'Gesendet').filter((copy) => copy.includes(sent.messageId))).toHaveLength(1);
  expect(await stores.jobs.due(clock.now())).toEqual([]);
});

test('taken back within the undo window, nothing goes out', async () => {
  const { ports, clock, draft, letter } = await start();
  const to = newRecipient();
  const { id } = await draft(to);
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'with-undo' } });
  clock.advance({ minutes: 9 });
  expect(await takeBackLetter(ports, id)).toMatchObject({ ok: true, value: { state: 'draft' } });
  clock.advance({ minutes: 5 });
  await deliverDueLetters(ports);
  expect((await letter(id)).state).toBe('draft');
  expect(mail.messages(to)).toEqual([]);
});

test('not now: tried again later under the same Message-ID; no: not again', async () => {
  const { ports, clock, draft, letter } = await start();
  const [grey, gone] = [await draft('grey@acme.test'), await draft('gone@acme.test')];
  await queueLetters(ports, { letterIds: [grey.id, gone.id], wish: { kind: 'now' } });
  const { messageId } = await letter(grey.id);
  await deliverDueLetters(ports);
  expect(await letter(grey.id)).toMatchObject({
    state: 'queued',
    messageId,
    attempts: 1,
    outcome: { kind: 'greylisted', code: 450 },
    nextAttemptAt: clock.now().add({ minutes: 1 }),
  });
  expect(await letter(gone.id)).toMatchObject({ state: 'failed', outcome: { kind: 'recipient', code: 550 } });
  clock.advance({ minutes: 1 });
  await deliverDueLetters(ports);
  expect(await letter(grey.id)).toMatchObject({ state: 'queued', messageId, attempts: 2 });
});

test('a server that is not there puts all letters off with one try', async () => {
  const { ports, draft, letter } = await start({ port: 1 });
  const letters = [await draft(newRecipient()), await draft(newRecipient())];
  await queueLetters(ports, { letterIds: letters.map(({ id }) => id), wish: { kind: 'now' } });
  await deliverDueLetters(ports);
  for (const { id } of letters)
    expect(await letter(id)).toMatchObject({ state: 'queued', outcome: { kind: 'unreachable' } });
});

test('more than an hour late it asks, and so it does when the interview has begun', async () => {
  const { ports, stores, clock, draft, letter } = await start();
  const late = await draft(newRecipient());
  const begun = await draft(newRecipient());
  const interviewId = systemIds.newId<'interview'>();
  const begins = Temporal.ZonedDateTime.from('2026-11-23T10:05[Europe/Berlin]');
  await stores.interviews.save(
    newInterview({ id: interviewId, applicationId: begun.applicationId }, { start: begins, round: 1 }, clock.now()),
  );
  const at = Temporal.ZonedDateTime.from('2026-11-23T09:00-05:00[America/New_York]');
  await queueLetters(ports, { letterIds: [late.id], wish: { kind: 'at', at } });
  await queueLetters(ports, { letterIds: [begun.id], wish: { kind: 'with-undo' } });
  expect((await letter(begun.id)).undoUntil).toEqual(clock.now().add({ minutes: 2 }));
  clock.advance({ minutes: 10 });
  await deliverDueLetters(ports);
  expect(await letter(begun.id)).toMatchObject({
    state: 'failed',
    outcome: { kind: 'too-late', because: 'interview' },
  });
  clock.advance({ hours: 6 });
  await deliverDueLetters(ports);
  expect(await letter(late.id)).toMatchObject({ state: 'failed', outcome: { kind: 'too-late', because: 'hour' } });
});

test('an answer to their mail stays in their thread', async () => {
  const { ports, stores, clock, draft } = await start();
  const to = newRecipient();
  const { id, applicationId, personId } = await draft(to);
  const now = clock.now();
  await stores.messages.save({
    id: systemIds.newId<'message'>(),
    createdAt: now,
    changedAt: now,
    removedAt: null,
    applicationId,
    personId,
    messageId: '<theirs-2@acme.test>',
    inReplyTo: '<mine@example.test>',
    references: ['<mine@example.test>'],
    from: { name: '', address: to },
    to: [],
    subject: 'AW: Ihr Gespräch',
    at: now,
    text: '',
    direction: 'in',
    label: '',
  });
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'now' } });
  await deliverDueLetters(ports);
  await expect.poll(() => mail.messages(to).length, { timeout: 10_000 }).toBe(1);
  const read = await parseMessage.read(new TextEncoder().encode(mail.messages(to)[0]));
  expect(read).toMatchObject({
    value: {
      subject: 'Re: Ihr Gespräch',
      inReplyTo: ['<theirs-2@acme.test>'],
      references: ['<mine@example.test>', '<theirs-2@acme.test>'],
    },
  });
});

test('into Drafts instead: once, and nothing is sent', async () => {
  const { ports, draft, letter } = await start();
  const to = newRecipient();
  const { id } = await draft(to);
  expect(await putLettersIntoDrafts(ports, [id])).toMatchObject({ ok: true });
  const drafted = await letter(id);
  expect(drafted.state).toBe('in-drafts');
  expect(mail.messages(user, 'Entwuerfe').filter((text) => text.includes(drafted.messageId))).toHaveLength(1);
  expect(await putLettersIntoDrafts(ports, [id])).toMatchObject({ ok: false, error: { kind: 'not-writable' } });
  await deliverDueLetters(ports);
  expect(mail.messages(to)).toEqual([]);
});

test('taken back out of Drafts: exactly ours, only unchanged, and nothing else that is marked as deleted there', async () => {
  const { ports, draft, letter } = await start();
  const [{ id }, changed] = [await draft(newRecipient()), await draft(newRecipient())];
  expect(await putLettersIntoDrafts(ports, [id, changed.id])).toMatchObject({ ok: true });
  const { messageId } = await letter(id);
  const theirs = (await letter(changed.id)).messageId;
  const client = new ImapFlow({ host: '127.0.0.1', port: mail.imap.plain, secure: false, doSTARTTLS: false, auth: { user, pass: password }, logger: false }); // prettier-ignore
  await client.connect();
  await client.append('Entwuerfe', 'Message-ID: <marked@example.test>\r\n\r\nMarked by another program.', [
    '\\Deleted',
  ]);
  // As a mail program does when a draft is edited: the new one is filed, then the old one goes.
  const [old = ''] = mail.messages(user, 'Entwuerfe').filter((text) => text.includes(theirs));
  await client.append('Entwuerfe', `${old}P.S. Changed.\r\n`, ['\\Draft']);
  await client.logout();
  expect(await takeBackDraft(ports, id)).toMatchObject({ ok: true, value: { state: 'draft', messageId } });
  expect(await takeBackDraft(ports, changed.id)).toMatchObject({ ok: false, error: { kind: 'draft-changed' } });
  const lying = (what: string) => mail.messages(user, 'Entwuerfe').filter((text) => text.includes(what)).length;
  expect([lying(messageId), lying('marked@example.test'), lying(theirs)]).toEqual([0, 1, 2]);
  expect((await letter(changed.id)).state).toBe('in-drafts');
  expect(await putLettersIntoDrafts(ports, [id])).toMatchObject({ ok: true });
  expect(lying(messageId)).toBe(1);
});

/** As if the process had died between the server's 250 and our noting it. */
async function unknownLetter({ ports, draft, letter }: Awaited<ReturnType<typeof start>>) {
  const { id } = await draft(newRecipient());
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'now' } });
  const queued = await letter(id);
  await ports.stores.letters.save({ ...queued, state: 'unknown', outcome: { kind: 'interrupted' } });
  return queued;
}

const answerTo = ({ messageId, toAddress }: StoredLetter, text = 'Vielen Dank für Ihre Nachricht, alles Gute!') =>
  `From: <${toAddress}>\r\nTo: <${user}>\r\nMessage-ID: <${systemIds.newId()}@acme.test>\r\nIn-Reply-To: ${messageId}\r\nSubject: AW: Meine Bewerbung\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

const bounceOf = ({ messageId, toAddress }: StoredLetter) =>
  `From: MAILER-DAEMON@mx.example.test (Mail Delivery System)\r\nTo: <${user}>\r\nMessage-ID: <${systemIds.newId()}@mx.example.test>\r\nSubject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n<${toAddress}>: no such user\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}\r\n--b--\r\n`;

test('an unknown letter is settled by a copy in Sent, an answer or a bounce, and otherwise the person is asked', async () => {
  const person = await start();
  const { ports, letter } = person;
  const [copied, answered, bounced, lost] = [
    await unknownLetter(person),
    await unknownLetter(person),
    await unknownLetter(person),
    await unknownLetter(person),
  ];
  mail.drop(user, answerTo(answered));
  mail.drop(user, bounceOf(bounced));
  const session = await ports.mailbox.open({ host: '127.0.0.1', port: mail.imap.plain, tls: 'none', user, password });
  if (!session.ok) throw new Error(session.error.kind);
  await session.value.append(
    'Gesendet',
    'sent',
    new TextEncoder().encode(`Message-ID: ${copied.messageId}\r\n\r\nx\r\n`),
  );
  await session.value.close();
  expect(await settleUnknownLetters(ports)).toBe(1);
  expect(await letter(copied.id)).toMatchObject({ state: 'sent', outcome: { kind: 'found-in-sent' } });
  expect(await letter(answered.id)).toMatchObject({ state: 'sent', outcome: { kind: 'answered' } });
  expect(await letter(bounced.id)).toMatchObject({ state: 'failed', outcome: { kind: 'bounced' } });
  expect(await letter(lost.id)).toMatchObject({ state: 'unknown' });
  await deliverDueLetters(ports);
  expect(mail.messages(lost.toAddress)).toEqual([]);
  await settle(ports, lost.id, { kind: 'person-says-not-sent' });
  await queueLetters(ports, { letterIds: [lost.id], wish: { kind: 'now' } });
  await deliverDueLetters(ports);
  await expect.poll(() => arrived(lost.toAddress, lost.messageId), { timeout: 10_000 }).toBe(1);
});

test('answers show themselves once, with what they are; a bounce takes *knows* back', async () => {
  const { ports, stores, draft, letter } = await start();
  const letters = [await draft(newRecipient()), await draft(newRecipient())];
  await queueLetters(ports, { letterIds: letters.map(({ id }) => id), wish: { kind: 'now' } });
  await deliverDueLetters(ports);
  const [answered, bounced] = [await letter(letters[0]!.id), await letter(letters[1]!.id)];
  mail.drop(user, answerTo(answered));
  const memory: ReplyMemory = new Map();
  expect(await lookForReplies(ports, memory)).toEqual({ ok: true, value: 1 });
  mail.drop(user, bounceOf(bounced));
  mail.drop(user, answerTo(answered, 'Darf ich fragen, woran es lag?'));
  mail.drop(user, 'From: x@y.test\r\nMessage-ID: <advert@y.test>\r\nSubject: Advert\r\n\r\nBuy\r\n');
  expect(await lookForReplies(ports, memory)).toEqual({ ok: true, value: 2 });
  expect(await lookForReplies(ports, memory)).toEqual({ ok: true, value: 0 });
  expect(await lookForReplies(ports, new Map() as ReplyMemory)).toEqual({ ok: true, value: 0 });
  const labels = (await stores.messages.ofApplication(answered.applicationId)).filter(
    ({ direction }) => direction === 'in',
  );
  expect(labels.map(({ label }) => label).sort()).toEqual(['asks-why', 'thanks']);
  expect(await stores.tolds.ofApplication(answered.applicationId)).toHaveLength(1);
  expect(await stores.tolds.ofApplication(bounced.applicationId)).toEqual([]);
  expect(await letter(bounced.id)).toMatchObject({ state: 'failed', outcome: { kind: 'bounced' } });
  await queueLetters(ports, { letterIds: [bounced.id], wish: { kind: 'now' } });
  expect((await letter(bounced.id)).messageId).not.toBe(bounced.messageId);
});

test('the invitation is declined after the letter: by mail to the organiser, and in the own calendar', async () => {
  const { ports, stores, clock, draft } = await start();
  const { id, applicationId } = await draft(newRecipient());
  const organiser = newRecipient();
  const uid = `${systemIds.newId()}@acme.test`;
  const event = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acme//EN\r\n#METHODBEGIN:VEVENT\r\nUID:${uid}\r\nSEQUENCE:2\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nSUMMARY:Zweites Gespräch\r\nORGANIZER;CN=Acme:mailto:${organiser}\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:${user}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const headers = { authorization: `Basic ${btoa(`${radicale.user}:${radicale.password}`)}` };
  const calendar = `${radicale.url}${radicale.user}/own/`;
  await fetch(calendar, { method: 'MKCALENDAR', headers });
  await fetch(`${calendar}e.ics`, { method: 'PUT', headers, body: event.replace('#METHOD', '') });
  const { hostname, port } = new URL(radicale.url);
  await stores.calendarAccounts.save({
    ...sampleAccount(
      { ids: systemIds, now: clock.now() },
      { protocol: 'imap', port: Number(port), user: radicale.user, secret: await secrets.encrypt(radicale.password) },
    ),
    host: hostname,
    folders: [],
  });
  const interviewId = systemIds.newId<'interview'>();
  await stores.interviews.save({
    ...newInterview(
      { id: interviewId, applicationId },
      { start: Temporal.ZonedDateTime.from('2026-12-01T11:00[Europe/Berlin]'), round: 1 },
      clock.now(),
    ),
    invitation: {
      uid,
      sequence: 2,
      recurrenceId: null,
      organiserEmail: organiser,
      organiserName: 'Acme',
      method: 'REQUEST',
      text: event.replace('#METHOD', 'METHOD:REQUEST\r\n'),
    },
  });
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'now' } });
  await runDeliveryJobs(ports);
  expect(mail.messages(organiser)).toEqual([]);
  await deliverDueLetters(ports);
  await runDeliveryJobs(ports);
  await deliverDueLetters(ports);
  await runDeliveryJobs(ports);
  await expect.poll(() => mail.messages(organiser).length, { timeout: 10_000 }).toBe(1);
  const read = await parseMessage.read(new TextEncoder().encode(mail.messages(organiser)[0]));
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value.subject).toBe('Declined: Zweites Gespräch');
  expect(read.value.calendarParts[0]).toMatchObject({ method: 'REPLY' });
  expect(read.value.calendarParts[0]?.text.replaceAll('\r\n ', '')).toMatch(
    new RegExp(`ATTENDEE;[^\\r]*PARTSTAT=DECLINED[^\\r]*:mailto:${user}`),
  );
  expect(await (await fetch(`${calendar}e.ics`, { headers })).text()).toContain('PARTSTAT=DECLINED');
  expect((await stores.interviews.find(interviewId))?.status).toBe('cancelled-by-me');
  expect(await stores.letters.inState('queued', 'sending', 'failed')).toEqual([]);
});

test('testing an account says what is wrong and keeps it, without the password', async () => {
  const { ports, stores, smtp, imap } = await start();
  expect(await testMailAccount(ports, smtp.id)).toEqual({ ok: true, value: { folders: [] } });
  expect(await testMailAccount(ports, imap.id)).toMatchObject({ ok: true });
  await stores.mailAccounts.save({ ...imap, folders: { ...imap.folders, sent: 'Nirgends' } });
  expect(await testMailAccount(ports, imap.id)).toMatchObject({
    ok: false,
    error: { kind: 'folder', folder: 'Nirgends' },
  });
  await stores.mailAccounts.save({ ...smtp, secret: await secrets.encrypt('wrong password') });
  expect(await testMailAccount(ports, smtp.id)).toMatchObject({ ok: false, error: { kind: 'login' } });
  await stores.mailAccounts.save({ ...smtp, secret: 'v1.something-else' });
  expect(await testMailAccount(ports, smtp.id)).toMatchObject({ ok: false, error: { kind: 'no-password' } });
  const kept = JSON.stringify(await stores.mailAccounts.all());
  expect(kept).toContain('no-password');
  expect(kept).not.toContain(password);
  expect(kept).not.toContain('wrong password');
});

test('send now: at once, without undo and without waiting for the next round', async () => {
  const { ports, draft, letter } = await start();
  const [soon, tomorrow] = [await draft(newRecipient()), await draft(newRecipient())];
  expect(await sendLetterNow(ports, soon.id)).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
  await queueLetters(ports, { letterIds: [soon.id], wish: { kind: 'with-undo' } });
  const at = ports.clock.now().add({ hours: 24 }).toZonedDateTimeISO('Europe/Berlin');
  await queueLetters(ports, { letterIds: [tomorrow.id], wish: { kind: 'at', at } });
  for (const { id, toAddress } of [soon, tomorrow]) {
    expect(await sendLetterNow(ports, id)).toMatchObject({ ok: true });
    const { state, messageId } = await letter(id);
    expect(state).toBe('sent');
    await expect.poll(() => arrived(toAddress, messageId), { timeout: 10_000 }).toBe(1);
    expect(await sendLetterNow(ports, id)).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
  }
  expect(await sendLetterNow(ports, 'nothing' as typeof soon.id)).toMatchObject({ ok: false });
});

test('send now, and the server is not there: with the next try, not when undo would have ended', async () => {
  const { ports, clock, draft, letter } = await start({ port: 1 });
  const { id } = await draft(newRecipient());
  await queueLetters(ports, { letterIds: [id], wish: { kind: 'with-undo' } });
  await sendLetterNow(ports, id);
  expect(await letter(id)).toMatchObject({
    state: 'queued',
    attempts: 1,
    undoUntil: clock.now(),
    nextAttemptAt: clock.now().add({ minutes: 1 }),
  });
});
