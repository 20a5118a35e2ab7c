import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import type { Result } from '#domain/result.ts';
import type { ServerReach } from '#usecases/ports/server-reach.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { imapMailbox } from './imap-mailbox.ts';
import { smtpSender } from './smtp-sender.ts';

const mail = await startMailServers();
afterAll(() => mail.stop());

const sender = smtpSender({ ca: mail.certificate, patience: 3000 });
const mailbox = imapMailbox({ ca: mail.certificate, patience: 3000 });
const anna = { user: mail.users.anna.user, password: mail.users.anna.password };
const smtp: ServerReach = { host: 'localhost', port: mail.smtp.submission, tls: 'starttls', ...anna };
const imap: ServerReach = { host: 'localhost', port: mail.imap.tls, tls: 'implicit', ...anna };

let count = 0;
const message = (extra = '', body = 'Guten Tag, …') => {
  const id = `<m${count++}@example.test>`;
  const text = `From: anna@example.test\r\nTo: ben@acme.test\r\nMessage-ID: ${id}\r\nSubject: x\r\n${extra}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
  return { id, text, raw: new TextEncoder().encode(text) };
};

function valueOf<T>(result: Result<T, { kind: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const send = async (reach: ServerReach, to = 'ben@acme.test', raw = message().raw) => {
  const session = await sender.connect(reach);
  if (!session.ok) return session;
  const outcome = await session.value.send({ from: 'anna@example.test', to, raw });
  await session.value.close();
  return outcome;
};

describe('sending', () => {
  test.each<[string, Partial<ServerReach>]>([
    ['STARTTLS', {}],
    ['TLS from the start', { port: mail.smtp.submissions, tls: 'implicit' }],
    ['nothing, on this machine', { tls: 'none', host: '127.0.0.1' }],
  ])('arrives over %s', async (_name, change) => {
    const { raw, id } = message();
    expect(await send({ ...smtp, ...change }, 'ben@acme.test', raw)).toEqual({ ok: true, value: null });
    await expect
      .poll(() => mail.messages('ben@acme.test').filter((text) => text.includes(id)).length, { timeout: 10_000 })
      .toBe(1);
  });

  test.each<[string, Partial<ServerReach>, object]>([
    ['an unknown name', { host: 'no-such-host.invalid' }, { kind: 'name', host: 'no-such-host.invalid' }],
    ['nobody there', { port: 1 }, { kind: 'unreachable' }],
    ['a certificate for another name', { host: '127.0.0.1' }, { kind: 'certificate', reason: 'wrong-name' }],
    ['a wrong password', { password: 'no' }, { kind: 'login', code: 535, phase: 'login' }],
    ['no STARTTLS', { port: mail.smtp.mx }, { kind: 'no-encryption' }],
    ['TLS where it begins plain', { tls: 'implicit' }, { kind: 'no-encryption' }],
    ['plain to elsewhere', { tls: 'none', host: 'mail.example.org' }, { kind: 'plain-not-allowed' }],
  ])('says what failed: %s', async (_name, change, trouble) => {
    const outcome = await send({ ...smtp, ...change });
    expect(outcome).toMatchObject({ ok: false, error: trouble });
    expect(JSON.stringify(outcome)).not.toContain(anna.password);
  });

  test('a certificate of its own making is not believed', async () => {
    expect(await smtpSender().connect(smtp)).toMatchObject({
      ok: false,
      error: { kind: 'certificate', reason: 'self-signed' },
    });
  });

  test("a program on this machine may have one, as Proton's Bridge does", async () => {
    const session = valueOf(await smtpSender().connect({ ...smtp, host: '127.0.0.1' }));
    await session.close();
    const box = valueOf(
      await imapMailbox().open({ ...imap, host: '127.0.0.1', port: mail.imap.plain, tls: 'starttls' }),
    );
    await box.close();
    const implicit = { ...smtp, host: '127.0.0.1', port: mail.smtp.submissions, tls: 'implicit' } as const;
    expect(await smtpSender().connect(implicit)).toMatchObject({ ok: false, error: { kind: 'certificate' } });
  });

  test.each([
    ['full@acme.test', { kind: 'mailbox-full', code: 452 }],
    ['gone@acme.test', { kind: 'recipient', code: 550 }],
    ['grey@acme.test', { kind: 'greylisted', code: 450 }],
    ['busy@acme.test', { kind: 'rate-limited', code: 421 }],
  ])('tells refusals apart: %s', async (to, trouble) => {
    expect(await send(smtp, to)).toMatchObject({ ok: false, error: trouble });
  });

  test('a letter that is too big', async () => {
    const { raw } = message('', 'x'.repeat(500_000));
    expect(await send(smtp, 'ben@acme.test', raw)).toMatchObject({ ok: false, error: { kind: 'too-big' } });
  });

  test('several letters go over one connection', async () => {
    const session = valueOf(await sender.connect(smtp));
    const letters = [message(), message(), message()];
    for (const { raw } of letters)
      valueOf(await session.send({ from: 'anna@example.test', to: 'cara@acme.test', raw }));
    await session.close();
    await expect.poll(() => mail.messages('cara@acme.test').length, { timeout: 10_000 }).toBe(3);
  });
});

/** Stands before Postfix and cuts the line when a text passes. */
async function cutting(when: RegExp, from: 'client' | 'server') {
  const sockets: Socket[] = [];
  const proxy = createServer((client) => {
    const server = connect(mail.smtp.submission, '127.0.0.1');
    sockets.push(client, server);
    const cut = () => [client, server].forEach((socket) => socket.destroy());
    const pass = (into: Socket, isWatched: boolean) => (data: Buffer) =>
      isWatched && when.test(data.toString()) ? cut() : into.write(data);
    client.on('data', pass(server, from === 'client'));
    server.on('data', pass(client, from === 'server'));
    [client, server].forEach((socket) => socket.on('error', () => undefined).on('close', cut));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { port: (proxy.address() as AddressInfo).port, close: () => proxy.close() };
}

test.each<[string, RegExp, 'client' | 'server', string]>([
  ['at the greeting', /^220/, 'server', 'connection-lost'],
  ['at the login', /^AUTH/, 'client', 'connection-lost'],
  ['at the sender', /^MAIL FROM/, 'client', 'connection-lost'],
  ['before the server takes the text', /^354|\n354/, 'server', 'connection-lost'],
  ['in the text', /Subject: x/, 'client', 'maybe-accepted'],
  ['at the last answer', /queued as/, 'server', 'maybe-accepted'],
])('a line cut %s', async (_name, when, from, kind) => {
  const proxy = await cutting(when, from);
  expect(await send({ ...smtp, host: '127.0.0.1', tls: 'none', port: proxy.port })).toMatchObject({ error: { kind } });
  proxy.close();
});

describe('reading and filing', () => {
  test.each<[string, Partial<ServerReach>, object]>([
    ['an unknown name', { host: 'no-such-host.invalid' }, { kind: 'name' }],
    ['nobody there', { port: 1 }, { kind: 'unreachable' }],
    ['a certificate for another name', { host: '127.0.0.1' }, { kind: 'certificate', reason: 'wrong-name' }],
    ['a wrong password', { password: 'no' }, { kind: 'login', phase: 'login' }],
    ['plain to elsewhere', { tls: 'none', host: 'mail.example.org' }, { kind: 'plain-not-allowed' }],
  ])('says what failed: %s', async (_name, change, trouble) => {
    const outcome = await mailbox.open({ ...imap, ...change });
    expect(outcome).toMatchObject({ ok: false, error: trouble });
    expect(JSON.stringify(outcome)).not.toContain(anna.password);
  });

  test('STARTTLS works, and is required', async () => {
    const session = valueOf(await mailbox.open({ ...imap, port: mail.imap.plain, tls: 'starttls' }));
    await session.close();
  });

  test('special folders are found by what they are for', async () => {
    const session = valueOf(await mailbox.open(imap));
    const folders = valueOf(await session.folders());
    expect(folders).toEqual(
      expect.arrayContaining([
        { path: 'INBOX', role: 'inbox' },
        { path: 'Gesendet', role: 'sent' },
        { path: 'Entwuerfe', role: 'drafts' },
      ]),
    );
    await session.close();
  });

  test('a copy is filed once and found by its Message-ID', async () => {
    const session = valueOf(await mailbox.open(imap));
    const { id, raw, text } = message();
    expect(valueOf(await session.hasMessage('Gesendet', id))).toBe(false);
    valueOf(await session.append('Gesendet', 'sent', raw));
    expect(valueOf(await session.hasMessage('Gesendet', id))).toBe(true);
    expect(
      mail.messages(anna.user, 'Gesendet').filter((stored) => stored.replaceAll(/\r?\n/g, '\r\n') === text),
    ).toHaveLength(1);
    await session.close();
  });

  test('a missing folder is named', async () => {
    const session = valueOf(await mailbox.open(imap));
    const missing = { kind: 'folder', folder: 'Nirgends' };
    expect(await session.append('Nirgends', 'sent', message().raw)).toMatchObject({ ok: false, error: missing });
    expect(await session.hasMessage('Nirgends', '<a@b>')).toMatchObject({ ok: false, error: missing });
    await session.close();
  });

  test('new mail is read from a mark on, and reading marks nothing', async () => {
    const session = valueOf(await mailbox.open(imap));
    mail.drop(anna.user, message().text);
    const start = valueOf(await session.fetchSince('INBOX', null, 10));
    expect(start.mails).toEqual([]);
    const [one, two, three] = [message(), message(), message()];
    for (const { text } of [one, two, three]) mail.drop(anna.user, text);
    const first = valueOf(await session.fetchSince('INBOX', start.cursor, 2));
    expect([first.mails.length, first.isMore]).toEqual([2, true]);
    const rest = valueOf(await session.fetchSince('INBOX', first.cursor, 2));
    expect([rest.mails.length, rest.isMore]).toEqual([1, false]);
    expect(new TextDecoder().decode(rest.mails[0]!.raw)).toContain('Message-ID');
    expect(valueOf(await session.fetchSince('INBOX', rest.cursor, 2)).mails).toEqual([]);
    await session.close();
    const other = valueOf(await mailbox.open(imap));
    expect(valueOf(await other.fetchSince('INBOX', start.cursor, 10)).mails).toHaveLength(3);
    await other.close();
    expect(mail.flags(anna.user)).not.toContain('S');
  });

  test('answers and bounces that speak of a letter are found', async () => {
    const letter = message();
    mail.drop(anna.user, message(`In-Reply-To: ${letter.id}\r\n`).text);
    mail.drop(anna.user, message('', `could not be delivered:\r\n\r\nMessage-ID: ${letter.id}`).text);
    mail.drop(anna.user, message().text);
    const session = valueOf(await mailbox.open(imap));
    expect(valueOf(await session.mentioning('INBOX', letter.id))).toHaveLength(2);
    await session.close();
  });

  test('waiting ends when a mail arrives, and when one stops waiting', async () => {
    const session = valueOf(await mailbox.open(imap));
    const { cursor } = valueOf(await session.fetchSince('INBOX', null, 1));
    const arrival = session.waitForMail('INBOX', cursor, AbortSignal.timeout(600_000));
    setTimeout(() => mail.drop(anna.user, message().text), 300);
    valueOf(await arrival);
    expect(valueOf(await session.fetchSince('INBOX', cursor, 5)).mails).toHaveLength(1);
    const now = valueOf(await session.fetchSince('INBOX', cursor, 5)).cursor;
    valueOf(await session.waitForMail('INBOX', now, AbortSignal.timeout(300)));
    await session.close();
  });
});

test('the text follows only when it may; else the server forgets what it was told', async () => {
  const addressed = (to: string) => ({ from: 'anna@example.test', to, raw: message().raw });
  const broken = valueOf(await sender.connect(smtp));
  const outcome = await broken.send(addressed('never@acme.test'), { mayGo: Promise.resolve(false) });
  expect(outcome).toMatchObject({ ok: false, error: { kind: 'connection-lost', phase: 'data' } });
  expect(broken.isOpen()).toBe(false);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const patient = valueOf(await sender.connect(smtp));
  const order: string[] = [];
  const sending = patient.send(addressed('late@acme.test'), { mayGo: promise, handedOver: () => order.push('text') });
  order.push('allowed');
  resolve(true);
  expect(await sending).toEqual({ ok: true, value: null });
  expect(order).toEqual(['allowed', 'text']);
  await patient.close();
  await expect.poll(() => mail.count('late@acme.test')).toBe(1);
  expect(mail.count('never@acme.test')).toBe(0);
});
