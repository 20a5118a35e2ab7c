import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { smtpSender } from '#adapters/mail/smtp-sender.ts';
import { openMemoryStores } from '#adapters/store/memory-stores.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { openGoodbye } from '#usecases/open-goodbye.ts';
import { remind } from '#usecases/remind.ts';
import { fixedClock } from '#usecases/test/fixed-clock.ts';
import { goodbyeCase } from '#usecases/test/goodbye-case.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { sampleAccount } from './sample-letter.ts';

const mail = await startMailServers();
const folder = mkdtempSync(join(tmpdir(), 'bowout-remind-'));
afterAll(async () => {
  await mail.stop();
  rmSync(folder, { recursive: true });
});
const secrets = keyFileSecrets(join(folder, 'secrets.key'));
const { user, password } = mail.users.anna;

/** Decided on Monday evening, nobody told; the mail account works, or (with `port`) does not. */
async function start(port = mail.smtp.submission) {
  const clock = fixedClock('2026-11-23T19:00:00Z');
  const stores = await openMemoryStores();
  const use = { stores, ids: systemIds, clock };
  const { applicationId } = await goodbyeCase(use);
  await openGoodbye(use, applicationId);
  const secret = await secrets.encrypt(password);
  const smtp = sampleAccount({ ids: systemIds, now: clock.now() }, { protocol: 'smtp', port, user, secret });
  await stores.mailAccounts.save(smtp);
  const settings = await stores.settings.read();
  const onlyTelling = { ...settings.reminders, interviews: false, debriefs: false };
  const change = (more: object) => stores.settings.save({ ...settings, email: user, reminders: onlyTelling, ...more });
  await change({ reminderMail: true });
  const ports = { ...use, secrets, sender: smtpSender({ patience: 3000 }), mailWriter: emlFile };
  const subject = `reminder ${systemIds.newId()}`;
  const write = (due: readonly { key: string }[]) => ({ subject, text: due.map(({ key }) => key).join('\n') });
  return { ports, clock, change, smtp, run: () => remind(ports, write), mine: () => mailsWith(subject) };
}
const mailsWith = (subject: string) => mail.messages(user).filter((text) => text.includes(subject));

test('the mail lies in one’s own mailbox: one a day, three in all, each thing once', async () => {
  const { run, clock, mine } = await start();
  expect(await run()).toBe(0); // decided an hour ago
  const counts: number[] = [];
  for (let hour = 0; hour < 24 * 8; hour += 4) {
    clock.advance({ hours: 4 });
    counts.push(await run());
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(3);
  await expect.poll(() => mine().length, { timeout: 10_000 }).toBe(3);
  const [text = ''] = mine();
  expect(text).toMatch(new RegExp(`^To: .*${user}`, 'im'));
  expect(text).toContain('untold/');
  expect(text).not.toMatch(/text\/html/);
});

test('off by default, silent in quiet hours, and a server that is away loses nothing', async () => {
  const { run, clock, change, mine } = await start();
  clock.advance({ hours: 14 });
  await change({ reminderMail: false });
  expect(await run()).toBe(0);
  const time = (text: string) => Temporal.PlainTime.from(text);
  await change({ reminderMail: true, quietHours: { from: time('00:00'), to: time('12:00') } });
  expect(await run()).toBe(0);
  clock.advance({ hours: 3 });
  expect(await run()).toBe(1);
  await expect.poll(() => mine().length, { timeout: 10_000 }).toBe(1);

  const away = await start(1);
  away.clock.advance({ hours: 14 });
  expect(await away.run()).toBe(0);
  await away.ports.stores.mailAccounts.save({ ...away.smtp, port: mail.smtp.submission });
  expect(await away.run()).toBe(1);
});
