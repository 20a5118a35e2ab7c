import { expect, test } from 'vitest';
import { emlFile } from '#adapters/mail/eml-file.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { openGoodbye } from './open-goodbye.ts';
import { remind } from './remind.ts';
import { goodbyeCase } from './test/goodbye-case.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedSender } from './test/scripted-sender.ts';

const account = { protocol: 'smtp', host: 'mail.example.org', port: 465, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore
const words = (due: readonly { kind: string }[]) => ({ subject: `${due.length} things`, text: due.map(({ kind }) => kind).join(' ') }); // prettier-ignore

/** Decided four days ago, nobody told, with mail reminders switched on. */
async function begun(script: Parameters<typeof scriptedSender>[0] = {}) {
  const { sender, log } = scriptedSender(script);
  const use = { ...(await memoryUse('2026-11-19T19:00:00Z')), sender, mailWriter: emlFile };
  const known = await goodbyeCase(use);
  await openGoodbye(use, known.applicationId);
  await keepMailAccount(use, account);
  const settings = await use.stores.settings.read();
  const switched = (reminderMail: boolean) => use.stores.settings.save({ ...settings, reminderMail });
  await switched(true);
  use.clock.advance({ hours: 4 * 24 });
  const texts = () => log.sent.map(({ raw }) => new TextDecoder().decode(raw));
  return { use, log, switched, texts };
}

test('what is due goes out as one mail to oneself, once', async () => {
  const { use, log, texts } = await begun();
  const count = await remind(use, words);
  expect(count).toBeGreaterThan(0);
  expect(log.sent.map(({ from, to }) => [from, to])).toEqual([['lena@vogt.example', 'lena@vogt.example']]);
  expect(texts()[0]).toContain(`Subject: ${count} things`);
  expect(await remind(use, words)).toBe(0);
  expect([log.sent.length, log.connected, log.closed]).toEqual([1, 1, 1]);
});

test('of telling people it speaks once a day, and three times in all', async () => {
  const { use, texts } = await begun();
  const untold = () => texts().filter((text) => /\buntold\b/.test(text)).length;
  await remind(use, words);
  expect(texts()[0]?.match(/\buntold\b/g)).toHaveLength(1);
  use.clock.advance({ hours: 2 });
  await remind(use, words);
  expect(untold()).toBe(1);
  for (let day = 0; day < 6; day += 1) {
    use.clock.advance({ hours: 24 });
    await remind(use, words);
  }
  expect(untold()).toBe(3);
});

test('nothing goes out where it is switched off or no account is kept', async () => {
  const { use, log, switched } = await begun();
  await switched(false);
  expect(await remind(use, words)).toBe(0);
  await switched(true);
  const kept = await use.stores.mailAccounts.byProtocol('smtp');
  if (kept) await use.stores.mailAccounts.remove(kept.id, use.clock.now());
  expect(await remind(use, words)).toBe(0);
  expect(log.connected).toBe(0);
});

test('while the server is away nothing is marked, and it goes out when it is back', async () => {
  const { use, log } = await begun({ connects: [{ kind: 'unreachable', host: '', phase: 'connect' }, 'ok'] });
  expect(await remind(use, words)).toBe(0);
  expect(await remind(use, words)).toBeGreaterThan(0);
  expect(log.sent).toHaveLength(1);
});

test('a password that cannot be read connects to nobody', async () => {
  const { use, log } = await begun();
  const kept = await use.stores.mailAccounts.byProtocol('smtp');
  if (kept) await use.stores.mailAccounts.save({ ...kept, secret: 'sealed with another key' });
  expect(await remind(use, words)).toBe(0);
  expect(log.connected).toBe(0);
});

test('two that remind at once send one mail', async () => {
  let other = async () => undefined as unknown;
  const { use, log } = await begun({ meanwhile: () => other().then(() => undefined) });
  other = () => remind(use, words);
  expect(await remind(use, words)).toBe(0);
  expect(log.sent).toHaveLength(1);
  expect(log.closed).toBe(2);
});

test('an address that no mail can go to reminds of nothing twice', async () => {
  const { use, log } = await begun();
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, email: 'not an address' });
  expect(await remind(use, words)).toBeGreaterThan(0);
  expect(log.sent).toEqual([]);
  expect(await remind(use, words)).toBe(0);
});
