import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';
import { messageLimits, parseMessage } from './parse-message.ts';

const octets = (text: string) => new TextEncoder().encode(text);
async function read(...lines: string[]) {
  const outcome = await parseMessage.read(octets(lines.join('\r\n')));
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
}

test('reads sender, thread, date, text and the invitation inside', async () => {
  const message = await read(
    'From: =?utf-8?q?J=C3=B6rg_M=C3=BCller?= <Joerg.Mueller@Heidewerk.example>',
    'To: Jona Adler <jona@post.example>, Team: a@x.example, b@x.example;',
    'Subject: =?utf-8?q?Ihr_Gespr=C3=A4ch?=',
    'Date: Mon, 23 Nov 2026 10:15:00 +0100',
    'Message-ID: <2@heidewerk.example>',
    'In-Reply-To: <1@post.example>',
    'References: <0@post.example> <1@post.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Guten Tag, bis Dienstag.',
    '--b',
    'Content-Type: text/calendar; method=REQUEST; charset=UTF-8',
    '',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    '--b',
    'Content-Type: application/pdf; name="Anfahrt.pdf"',
    'Content-Disposition: attachment; filename="Anfahrt.pdf"',
    '',
    'x',
    '--b--',
  );
  expect(message).toMatchObject({
    from: { name: 'Jörg Müller', address: 'joerg.mueller@heidewerk.example' },
    to: [{ address: 'jona@post.example' }, { address: 'a@x.example' }, { address: 'b@x.example' }],
    subject: 'Ihr Gespräch',
    messageId: '<2@heidewerk.example>',
    references: ['<0@post.example>', '<1@post.example>'],
    calendarParts: [{ method: 'REQUEST', text: 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' }],
    odd: [],
  });
  expect(message.date?.toString()).toBe('2026-11-23T09:15:00Z');
  expect(message.text.trim()).toBe('Guten Tag, bis Dienstag.');
  expect(message.attachments.map(({ name }) => name)).toContain('Anfahrt.pdf');
});

test('takes the first of two senders and marks the message as odd', async () => {
  const message = await read('From: a@real.example', 'From: b@evil.example', 'Subject: x', '', 'y');
  expect(message.from?.address).toBe('a@real.example');
  expect(message.odd).toEqual(['doubled-from', 'no-date']);
});

test('sees that a machine wrote it', async () => {
  const message = await read(
    'From: a@b.example',
    'Auto-Submitted: auto-replied',
    'List-Unsubscribe: <mailto:x@y>',
    '',
    'x',
  );
  expect(message.signs).toMatchObject({ isAutoReply: true, hasListUnsubscribe: true });
});

test('HTML becomes text: no script, no style, links kept, quotes marked', () => {
  const html = `<html><head><title>T</title><style>p{}</style></head><body><p>Hallo&nbsp;Frau M&uuml;ller,</p><p>bitte <a
    href="https://zoom.us/j/1?a=1&amp;b=2">hier</a> klicken<script>alert(1)</script><br>bis bald &#x1F600; 1 < 2</p>
    <img src="https://t.example/pixel.gif"><!-- <p>no</p> --><blockquote>alt<br>neu</blockquote></body></html>`;
  expect(htmlToText(html)).toBe(
    'Hallo Frau Müller,\n\nbitte hier <https://zoom.us/j/1?a=1&b=2> klicken\nbis bald 😀 1 < 2\n\n> alt\n> neu',
  );
});

test('refuses by name what is too large, too deep or no mail', async () => {
  const nested = Array.from(
    { length: 100 },
    (_, depth) => `--b${String(depth)}\r\nContent-Type: multipart/mixed; boundary=b${String(depth + 1)}\r\n\r\n`,
  );
  const deep = `From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${nested.join('')}`;
  expect(await parseMessage.read(new Uint8Array(messageLimits.octets + 1))).toMatchObject({
    error: { kind: 'too-large' },
  });
  expect(await parseMessage.read(octets(deep))).toMatchObject({ error: { kind: 'too-deep' } });
  expect(await parseMessage.read(octets(`From: a@b.c\r\nX: ${'x'.repeat(600_000)}\r\n\r\n`))).toMatchObject({
    error: { kind: 'headers-too-large' },
  });
  expect(await parseMessage.read(octets('just words'))).toMatchObject({ error: { kind: 'not-a-mail' } });
});

test('no octets make it throw, and HTML of any kind is read in time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      async (raw) => typeof (await parseMessage.read(raw)).ok === 'boolean',
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof htmlToText(`<a href="${text}<p>${text}`) === 'string'),
  );
  for (const part of ['<', '<a href=', '<script>', '<!--', '&#', '<blockquote>', '<p>x', '</a>', '>\n']) {
    // What would take for ever, the time limit of the test notices.
    expect(typeof htmlToText(part.repeat(300_000))).toBe('string');
  }
});

const data = join(import.meta.dirname, '../../../../shared/data');
if (!existsSync(data)) console.info('not run: the shared mails (../shared/data/mime, ham) are not there');
test.runIf(existsSync(data)).each(['mime', 'ham'])(
  'every shared mail in %s is read or refused by name',
  async (name) => {
    const outcomes: Record<string, number> = {};
    for (const file of readdirSync(join(data, name), { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || /\.(md|json)$|^COPYING$/.test(file.name)) continue;
      const outcome = await parseMessage.read(readFileSync(join(file.parentPath, file.name)));
      const kind = outcome.ok ? 'read' : outcome.error.kind;
      outcomes[kind] = (outcomes[kind] ?? 0) + 1;
    }
    console.info(`shared mails in ${name}:`, outcomes);
    expect(outcomes['read']).toBeGreaterThan(90);
  },
);
