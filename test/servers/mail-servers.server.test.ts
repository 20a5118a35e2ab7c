import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { afterAll, expect, test } from 'vitest';
import { startMailServers } from './mail-servers.ts';
import { startRadicale } from './radicale.ts';

const mail = await startMailServers();
const radicale = await startRadicale();
afterAll(() => Promise.all([mail.stop(), radicale.stop()]));

const auth = { user: mail.users.anna.user, pass: mail.users.anna.password };
const tls = { ca: mail.certificate };
const message = { from: 'anna@example.test', to: 'ben@acme.test', subject: 'Grüße', text: 'Hallo' };

test.each([
  ['plain', { host: '127.0.0.1', port: mail.smtp.submission, ignoreTLS: true, auth }],
  ['STARTTLS', { host: 'localhost', port: mail.smtp.submission, requireTLS: true, tls, auth }],
  ['TLS', { host: 'localhost', port: mail.smtp.submissions, secure: true, tls, auth }],
])('a mail handed over by %s arrives', async (_name, options) => {
  const before = mail.messages('ben@acme.test').length;
  await createTransport(options).sendMail(message);
  await expect.poll(() => mail.messages('ben@acme.test').length).toBe(before + 1);
});

test('without login nothing is taken, and strange domains are refused', async () => {
  const open = createTransport({ host: '127.0.0.1', port: mail.smtp.submission, ignoreTLS: true });
  await expect(open.sendMail(message)).rejects.toThrow('554');
  const mx = createTransport({ host: '127.0.0.1', port: mail.smtp.mx, ignoreTLS: true });
  await expect(mx.sendMail({ ...message, to: 'full@acme.test' })).resolves.toBeDefined();
});

test('IMAP shows the special folders and what lies in them', async () => {
  const client = new ImapFlow({ host: 'localhost', port: mail.imap.tls, secure: true, tls, auth, logger: false });
  await client.connect();
  const folders = await client.list();
  expect(folders.map(({ path, specialUse }) => [path, specialUse])).toEqual(
    expect.arrayContaining([
      ['Gesendet', '\\Sent'],
      ['Entwuerfe', '\\Drafts'],
    ]),
  );
  mail.drop('anna@example.test', 'Subject: dropped\r\n\r\nhere\r\n');
  expect(await client.status('INBOX', { messages: true })).toMatchObject({ messages: 1 });
  await client.logout();
});

test('Radicale asks for the password', async () => {
  const address = `${radicale.url}${radicale.user}/`;
  expect((await fetch(address, { method: 'PROPFIND' })).status).toBe(401);
  const authorization = `Basic ${btoa(`${radicale.user}:${radicale.password}`)}`;
  expect((await fetch(address, { method: 'PROPFIND', headers: { authorization } })).status).toBe(207);
});
