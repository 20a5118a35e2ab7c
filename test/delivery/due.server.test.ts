import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { compose } from '#compose';
import { openDatabase } from '#adapters/store/open-database.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { newInterview } from '#domain/interview/new-interview.ts';
import type { StoredLetter } from '#domain/letter/stored-letter.ts';
import { readConfig } from '#edge/config.ts';
import { startMailServers } from '#test/servers/mail-servers.ts';
import { addDraft, sampleAccount } from './sample-letter.ts';

const mail = await startMailServers();
afterAll(() => mail.stop());
const { user, password } = mail.users.anna;
let someone = 0;

/** The whole program without its pages, over a data folder of its own: with an account, and not yet running. */
async function program() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bowout-due-'));
  const app = await compose(readConfig({ BOWOUT_DATA: dataFolder }));
  const opened = await openDatabase({ databaseUrl: null, dataFolder });
  const owner = opened.ok ? await opened.value.owners.only() : null;
  if (!opened.ok || !owner) throw new Error('no database');
  const stores = opened.value.storesOf(owner);
  const now = systemClock.now();
  const secret = await keyFileSecrets(join(dataFolder, 'secrets.key')).encrypt(password);
  const at = { ids: systemIds, now };
  await stores.mailAccounts.save(sampleAccount(at, { protocol: 'smtp', port: mail.smtp.submission, user, secret }));
  let stop: () => Promise<void> = async () => undefined;
  onTestFinished(async () => {
    await stop();
    await app.close();
    await opened.value.close();
    rmSync(dataFolder, { recursive: true });
  });
  const add = (change: Partial<StoredLetter>) =>
    addDraft({ stores, ...at }, `due-${(someone += 1)}@acme.test`, {
      state: 'queued',
      messageId: `<${systemIds.newId()}@example.test>`,
      ...change,
    });
  const letter = async ({ id }: StoredLetter) => (await stores.letters.find(id))!;
  const start = () => (stop = app.startJobs());
  return { delivery: app.forOwner(owner).delivery, stores, now, add, letter, start };
}

const arrived = ({ toAddress }: StoredLetter) => expect.poll(() => mail.count(toAddress), { timeout: 10_000 });

test('off at the time: sent at the start; more than an hour late, or the interview begun, it asks', async () => {
  const { stores, now, add, letter, start } = await program();
  const due = (minutes: number) => ({ undoUntil: now.subtract({ minutes }), notBefore: now.subtract({ minutes }) });
  const late = await add(due(59));
  const tooLate = await add(due(61));
  const begun = await add(due(20));
  const since = now.subtract({ minutes: 10 }).toZonedDateTimeISO('Europe/Berlin');
  const ids = { id: systemIds.newId<'interview'>(), applicationId: begun.applicationId };
  await stores.interviews.save(newInterview(ids, { start: since, round: 1 }, now));
  start();
  await arrived(late).toBe(1);
  await expect.poll(async () => (await letter(tooLate)).state).toBe('failed');
  expect(await letter(late)).toMatchObject({ state: 'sent' });
  expect(await letter(tooLate)).toMatchObject({ outcome: { kind: 'too-late', because: 'hour' } });
  expect(await letter(begun)).toMatchObject({ state: 'failed', outcome: { kind: 'too-late', because: 'interview' } });
  expect(mail.count(tooLate.toAddress) + mail.count(begun.toAddress)).toBe(0);
});

test('without time to take it back, pressing send is sending', async () => {
  const { delivery, stores, add, letter, start } = await program();
  await stores.settings.save({ ...(await stores.settings.read()), undoMinutes: 0 });
  start();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const now = await add({ state: 'draft' });
  await delivery.queue({ letterIds: [now.id], wish: { kind: 'with-undo' } });
  await arrived(now).toBe(1);
  const soon = await add({ state: 'draft' });
  const at = systemClock.now().add({ seconds: 3 });
  await delivery.queue({ letterIds: [soon.id], wish: { kind: 'at', at: at.toZonedDateTimeISO('Asia/Kolkata') } });
  await arrived(soon).toBe(1);
  await expect.poll(async () => (await letter(soon)).state).toBe('sent');
  const { sentAt } = await letter(soon);
  expect(Temporal.Instant.compare(sentAt!, at)).toBeGreaterThanOrEqual(0);
});
