import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutgoingMail } from '#usecases/ports/mail-writer.ts';
import MailComposer from 'nodemailer/lib/mail-composer';
import { composerOptions, emlFile } from './eml-file.ts';
import { parseMessage } from './parse-message.ts';

const mail: OutgoingMail = {
  from: { name: 'Jona Adler', address: 'jona@post.example' },
  to: { name: 'Müller, Jörg', address: 'joerg@heidewerk.example' },
  subject: 'Bewerbung zurückgezogen: Entwicklerin',
  text: `Guten Tag Herr Müller,\n\n${'ein langer Absatz '.repeat(20)}\n\nViele Grüße\nJona Adler`,
  date: Temporal.Instant.from('2026-11-23T20:05:09.123Z'),
  messageId: '<l1@post.example>',
};
const ics = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nSUMMARY:Gespräch\r\nEND:VCALENDAR\r\n';
async function written(changes: Partial<OutgoingMail> = {}) {
  const outcome = await emlFile.write({ ...mail, ...changes });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  const parsed = await parseMessage.read(outcome.value);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return { raw: new TextDecoder().decode(outcome.value), parsed: parsed.value };
}

test('is a draft in quoted-printable UTF-8 with CRLF and short lines', async () => {
  const { raw, parsed } = await written({ isDraft: true, inReplyTo: '<a@x>', references: ['<0@x>', '<a@x>'] });
  expect(raw).toContain('X-Unsent: 1\r\n');
  expect(raw).toContain('Date: Mon, 23 Nov 2026 20:05:09 +0000\r\n');
  expect(raw).toContain('Content-Type: text/plain; charset=utf-8\r\n');
  expect(raw).toContain('Content-Transfer-Encoding: quoted-printable\r\n');
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of raw.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  expect(parsed).toMatchObject({
    from: mail.from,
    to: [mail.to],
    subject: mail.subject,
    text: `${mail.text}\n`,
    messageId: '<l1@post.example>',
    inReplyTo: ['<a@x>'],
    references: ['<0@x>', '<a@x>'],
    odd: [],
  });
});

test('a mail to be sent says nothing of a draft', async () => {
  expect((await written()).raw).not.toContain('X-Unsent');
});

test('an answer to an invitation is the second alternative, once (RFC 6047)', async () => {
  const { raw, parsed } = await written({ calendar: { method: 'REPLY', text: ics } });
  expect(raw).toMatch(/Content-Type: multipart\/alternative;/);
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REPLY\r\n/i);
  expect(raw.match(/text\/calendar/gi)).toHaveLength(1);
  expect(raw).not.toMatch(/application\/ics|Content-Disposition/i);
  expect(parsed.calendarParts).toEqual([{ method: 'REPLY', text: ics.replaceAll('\r\n', '\n') }]);
});

test('nothing in a subject or a name opens a header', async () => {
  const evil = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `a\r\nBcc: evil@x.example\n\r X: ${text}`);
  await fc.assert(
    fc.asyncProperty(evil, async (text) => {
      const { raw, parsed } = await written({
        subject: text,
        from: { ...mail.from, name: text },
        to: { ...mail.to, name: text },
      });
      const names = raw
        .split('\r\n\r\n')[0]
        ?.split(/\r\n(?![ \t])/)
        .map((line) => line.split(':')[0]?.toLowerCase());
      expect(names?.toSorted()).toEqual(
        [
          'from',
          'to',
          'subject',
          'date',
          'message-id',
          'mime-version',
          'content-type',
          'content-transfer-encoding',
        ].toSorted(),
      );
      expect(parsed.to.map(({ address }) => address)).toEqual([mail.to.address]);
      expect(parsed.from?.address).toBe(mail.from.address);
    }),
    { numRuns: 50 },
  );
});

test('an address or an id that could be more than one is refused', async () => {
  for (const address of ['', 'a', 'a@b\r\nBcc: c@d', 'a@b, c@d', '<a@b>', 'a@b c']) {
    expect(await emlFile.write({ ...mail, to: { name: '', address } })).toEqual({
      ok: false,
      error: { kind: 'bad-address', which: 'to' },
    });
  }
  expect(await emlFile.write({ ...mail, inReplyTo: '<a@b>\r\nBcc: c@d' })).toEqual({
    ok: false,
    error: { kind: 'bad-id' },
  });
});

test('a draft of somebody whose address is not known has no sender, and is a draft all the same', async () => {
  const open = { ...mail, from: { name: 'Nele', address: '' }, isDraft: true };
  const written = await emlFile.write(open);
  const text = written.ok ? new TextDecoder().decode(written.value) : '';
  expect(text).toContain('X-Unsent: 1');
  expect(text).not.toMatch(/^From:/m);
  expect(await emlFile.write({ ...open, isDraft: false })).toMatchObject({ error: { which: 'from' } });
});

test('a mail with one text is what the composer would have made of it, octet by octet', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(' ', '  \n', '\t\n', '=', '=C3', '.', '\n.\n', '\n\n', 'ü'.repeat(40), 'x'.repeat(90), '–', '👋🏽'),
  );
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(text, text, async (body, subject) => {
      const changed = { ...mail, text: body, subject };
      const outcome = await emlFile.write(changed);
      const composed = await new MailComposer(composerOptions(changed)).compile().build();
      expect(outcome.ok && Buffer.from(outcome.value).toString()).toBe(composed.toString());
    }),
    { numRuns: 300 },
  );
});
