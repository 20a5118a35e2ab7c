import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { icsFile } from '#adapters/calendar/ics-file.ts';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { imapMailbox } from '#adapters/mail/imap-mailbox.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { keptLine } from '#domain/doubt/brief-line.ts';
import { askOpinion } from '#usecases/ask-opinion.ts';
import { beginDoubt } from '#usecases/begin-doubt.ts';
import { deliverDueLetters } from '#usecases/deliver-due-letters.ts';
import { queueLetters } from '#usecases/queue-letters.ts';
import { fixedClock } from '#usecases/test/fixed-clock.ts';
import { lookForReplies } from '#usecases/test/look-for-replies.ts';
import { writeOpinionMail } from '#usecases/write-opinion-mail.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { sampleAccount } from './sample-letter.ts';

const mail = await startMailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-opinion-'));
afterAll(async () => {
  await mail.stop();
  rmSync(folder, { recursive: true });
});
const { user, password } = mail.users.anna;

/** A person with an account on real servers, and a summary for Ruth in the outbox. */
async function start() {
  const clock = fixedClock('2026-11-23T09:00:00Z');
  const stores = await openMemoryStores();
  const secrets = keyFileSecrets(join(folder, 'secrets.key'));
  const at = { ids: systemIds, now: clock.now() };
  const secret = await secrets.encrypt(password);
  await stores.mailAccounts.save(sampleAccount(at, { protocol: 'smtp', port: mail.smtp.submission, user, secret }));
  await stores.mailAccounts.save(sampleAccount(at, { protocol: 'imap', port: mail.imap.plain, user, secret }));
  const readers = { sender: smtpSender({ patience: 3000 }), mailbox: imapMailbox({ patience: 3000 }) };
  const ports = {
    stores,
    clock,
    ids: systemIds,
    secrets,
    ...readers,
    mailWriter: emlFile,
    messageReader: parseMessage,
    invitationReader: icsFile,
  };
  const about = { company: 'Acme', role: 'Baker', origin: null };
  const begun = await beginDoubt(ports, { text: '', since: null, about, next: null });
  if (!begun.ok) throw new Error(begun.error.kind);
  const lines = ['What would you ask them?', 'Would you be glad for me if I took it?'];
  const asked = await askOpinion(ports, begun.value.id, {
    from: 'Ruth',
    via: 'file',
    lines: lines.map((text) => keptLine({ kind: 'question', text })),
  });
  if (!asked.ok) throw new Error(asked.error.kind);
  const body = `Hi Ruth,\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}\n\nThank you`;
  const written = await writeOpinionMail(ports, asked.value.id, {
    to: 'ruth@acme.test',
    text: { subject: 'Your view on a job', body },
    locale: 'en-GB',
  });
  if (!written.ok) throw new Error(written.error.kind);
  return { ports, stores, letter: written.value, opinionId: asked.value.id };
}

test('a summary goes out by SMTP, and its answer is found by IMAP, once, under its own words', async () => {
  const { ports, stores, letter, opinionId } = await start();
  await queueLetters(ports, { letterIds: [letter.id], wish: { kind: 'now' } });
  await deliverDueLetters(ports);
  await expect.poll(() => mail.messages('ruth@acme.test').join(''), { timeout: 10_000 }).toContain(letter.messageId);
  const head = `From: Ruth <ruth@acme.test>\r\nTo: <${user}>\r\nMessage-ID: <${systemIds.newId()}@acme.test>\r\nIn-Reply-To: ${letter.messageId}`;
  const words =
    '> 1. What would you ask them?\r\nWho left.\r\n> 2. Would you be glad for me if I took it?\r\nRather not.';
  mail.drop(
    user,
    `${head}\r\nSubject: Re: Your view on a job\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n`,
  );
  expect(await lookForReplies(ports, new Map())).toEqual({ ok: true, value: 1 });
  expect(await stores.opinions.find(opinionId)).toMatchObject({
    view: -1,
    answers: [{ answer: 'Who left.' }, { answer: 'Rather not.' }],
  });
  expect(JSON.stringify(await stores.messages.ofApplication(letter.applicationId))).not.toContain('Who left');
  expect(await lookForReplies(ports, new Map())).toEqual({ ok: true, value: 0 });
});
