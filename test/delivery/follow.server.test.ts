import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { imapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import type { ReplyPorts } from '#usecases/read-replies.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { replyWatch } from '../../src/compose/reply-watch.server.ts';
import { addDraft, sampleAccount } from './sample-letter.ts';

const mail = await startMailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-follow-'));
afterAll(async () => {
  await mail.stop();
  rmSync(folder, { recursive: true });
});
const { user, password } = mail.users.anna;
const secrets = keyFileSecrets(join(folder, 'secrets.key'));

/** A line to Dovecot that can be cut, and that writes down what the client said. */
async function line() {
  const said: string[] = [];
  const open = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    count += 1;
    const dovecot = connect(mail.imap.plain, '127.0.0.1');
    open.add(client);
    client.on('data', (data) => (said.push(data.toString()), dovecot.write(data))).on('error', () => undefined);
    client.on('close', () => (open.delete(client), dovecot.destroy()));
    dovecot
      .on('data', (data) => client.write(data))
      .on('error', () => undefined)
      .on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    said: () => said.join(''),
    open: () => open.size,
    count: () => count,
    cut: () => open.forEach((socket) => socket.destroy()),
    close: () => server.close(),
  };
}

/** A person with a letter that was sent, and a watch over their mailbox. */
async function watched({ answersIn = [] as readonly string[], everyMilliseconds = 300_000 } = {}) {
  const stores = await openMemoryStores();
  const way = await line();
  const now = systemClock.now();
  const at = { ids: systemIds, now };
  const secret = await secrets.encrypt(password);
  const account = sampleAccount(at, { protocol: 'imap', port: way.port, user, secret });
  const folders = { ...account.folders, answers: answersIn };
  await stores.mailAccounts.save({ ...account, folders });
  const letter = await addDraft({ stores, ...at }, 'ben@acme.test', {
    state: 'sent',
    sentAt: now,
    messageId: `<${systemIds.newId()}@example.test>`,
  });
  const ports: ReplyPorts = {
    stores,
    clock: systemClock,
    ids: systemIds,
    secrets,
    sender: smtpSender(),
    mailbox: imapMailbox({ patience: 3000 }),
    mailWriter: emlFile,
    messageReader: parseMessage,
    invitationReader: icsFile,
  };
  const faults: unknown[] = [];
  const watch = replyWatch(
    async () => ports,
    (error) => faults.push(error),
    everyMilliseconds,
  );
  onTestFinished(async () => {
    await watch.stop();
    way.close();
    expect(faults).toEqual([]);
  });
  const answers = async () =>
    (await stores.messages.ofApplication(letter.applicationId)).filter(({ direction }) => direction === 'in');
  const answer = (words: string, into = 'INBOX') =>
    mail.drop(
      user,
      `From: <ben@acme.test>\r\nTo: <${user}>\r\nMessage-ID: <${systemIds.newId()}@acme.test>\r\nIn-Reply-To: ${letter.messageId}\r\nSubject: AW: Meine Bewerbung\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`,
      into,
    );
  /** Looks as the program does, until the connection waits in IDLE. */
  const untilIdle = async (times: number) => {
    await expect
      .poll(async () => (await watch.look(), way.said().split('IDLE').length - 1), { timeout: 25_000, interval: 250 })
      .toBeGreaterThanOrEqual(times);
  };
  return { stores, account, letter, watch, way, answers, answer, untilIdle };
}

test('an answer that comes while one waits is there within seconds, and nothing changed on the server', async () => {
  const { answers, answer, untilIdle, way, stores, letter } = await watched();
  await untilIdle(1);
  const before = mail.flags(user);
  answer('Darf ich fragen, woran es lag?');
  await expect.poll(async () => (await answers()).length, { timeout: 10_000, interval: 50 }).toBe(1);
  expect(await answers()).toMatchObject([{ label: 'asks-why', subject: 'AW: Meine Bewerbung' }]);
  expect(await stores.tolds.ofApplication(letter.applicationId)).toMatchObject([{ channel: 'mail' }]);
  answer('Vielen Dank für Ihre Nachricht, alles Gute!');
  await expect.poll(async () => (await answers()).length, { timeout: 10_000, interval: 50 }).toBe(2);
  expect(mail.flags(user)).not.toMatch(/[SRDTF]/);
  expect(mail.flags(user).startsWith(before)).toBe(true);
  expect(way.said()).not.toMatch(/ (SELECT|STORE|EXPUNGE|MOVE|COPY|APPEND|DELETE|CREATE|UID STORE) /i);
  expect(way.said()).toContain('EXAMINE');
  expect(way.count()).toBe(1);
});

test('of several folders one is listened to and the others are looked into, over the same line', async () => {
  const answersIn = ['INBOX', 'Archive'];
  const { answers, answer, untilIdle, way } = await watched({ answersIn, everyMilliseconds: 1000 });
  answer('Darf ich fragen, woran es lag?', 'Archive');
  await untilIdle(1);
  expect(await answers()).toMatchObject([{ label: 'asks-why' }]);
  answer('Vielen Dank, alles Gute!', 'Archive');
  await expect.poll(async () => (await answers()).length, { timeout: 20_000, interval: 50 }).toBe(2);
  answer('Vielen Dank für Ihre Nachricht!');
  await expect.poll(async () => (await answers()).length, { timeout: 20_000, interval: 50 }).toBe(3);
  expect(way.said()).toMatch(/EXAMINE "?Archive/);
  expect(way.said()).not.toMatch(/ (SELECT|STORE|EXPUNGE|MOVE|COPY|APPEND|DELETE|CREATE|UID STORE) /i);
  expect(way.count()).toBe(1);
});

test('a line that breaks is made anew, and what came in between is there', { timeout: 60_000 }, async () => {
  const { answers, answer, untilIdle, way, watch } = await watched();
  await untilIdle(1);
  way.cut();
  await expect.poll(() => way.open()).toBe(0);
  answer('Vielen Dank, alles Gute!');
  await watch.look();
  await pause(300);
  expect(way.count(), 'not at once: it waits a while').toBe(1);
  await untilIdle(2);
  expect(await answers()).toMatchObject([{ label: 'thanks' }]);
  expect(way.count()).toBe(2);
});

test('an account that is removed or changed is let go of, and so is the end of the program', async () => {
  const { untilIdle, way, watch, stores, account } = await watched();
  await untilIdle(1);
  await stores.mailAccounts.save({ ...account, changedAt: systemClock.now() });
  await watch.look();
  await expect.poll(() => way.open()).toBe(0);
  await untilIdle(2);
  await stores.mailAccounts.remove(account.id, systemClock.now());
  await watch.look();
  await expect.poll(() => way.open()).toBe(0);
  await watch.look();
  expect(way.count()).toBe(2);
  await stores.mailAccounts.save({ ...account, id: systemIds.newId<'account'>(), changedAt: systemClock.now() });
  await untilIdle(3);
  await watch.stop();
  await expect.poll(() => way.open()).toBe(0);
  expect(way.said().split('LOGOUT').length - 1).toBe(3);
});

test('without a letter to be answered, nobody looks into the mailbox', async () => {
  const { stores, letter, way, watch } = await watched();
  await stores.letters.save({ ...letter, state: 'draft' });
  await watch.look();
  await pause(200);
  expect(way.count()).toBe(0);
});

test('an appointment follows what its organiser sends: what lay there before, and what comes while one waits', async () => {
  const { stores, letter, untilIdle, watch } = await watched();
  const now = systemClock.now();
  const start = now.toZonedDateTimeISO('Europe/Berlin').round('hour').add({ days: 5 });
  const uid = `${systemIds.newId()}@acme.test`;
  const sent = { uid, sequence: 0, recurrenceId: null, method: 'REQUEST', text: '' };
  const organiser = { organiserEmail: 'ben@acme.test', organiserName: 'Ben' };
  const id = systemIds.newId<'interview'>();
  const interview = newInterview({ id, applicationId: letter.applicationId }, { round: 1, start }, now);
  await stores.interviews.save({ ...interview, invitation: { ...sent, ...organiser } });
  const send = (method: string, sequence: number, at: Temporal.ZonedDateTime) => {
    const utc = at.toInstant().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Acme//EN', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`, `DTSTAMP:${utc}`, `DTSTART:${utc}`, 'ORGANIZER:mailto:ben@acme.test', 'END:VEVENT', 'END:VCALENDAR', '']; // prettier-ignore
    const part = Buffer.from(lines.join('\r\n')).toString('base64');
    const head = [`From: Ben <ben@acme.test>`, `To: <${user}>`, `Message-ID: <${systemIds.newId()}@acme.test>`, 'Subject: Termin', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b']; // prettier-ignore
    const body = ['', '--b', 'Content-Type: text/plain', '', 'Siehe Kalender.', '--b', `Content-Type: text/calendar; method=${method}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', part, '--b--', '']; // prettier-ignore
    mail.drop(user, [...head, ...body].join('\r\n'));
  };
  const status = async () => (await stores.interviews.find(id))?.status;
  send('CANCEL', 1, start);
  await expect.poll(async () => (await watch.look(), status()), { timeout: 20_000 }).toBe('cancelled-by-them');
  await untilIdle(1);
  send('REQUEST', 2, start.add({ days: 2 }));
  await expect.poll(status, { timeout: 20_000 }).toBe('booked');
  const moved = await stores.interviews.find(id);
  expect(moved?.start.toInstant()).toEqual(start.add({ days: 2 }).toInstant());
});
