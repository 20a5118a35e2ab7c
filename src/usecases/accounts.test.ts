import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { chooseMailFolders } from './choose-mail-folders.ts';
import { keepCalendarAccount } from './keep-calendar-account.ts';
import { keepMailAccount } from './keep-mail-account.ts';
import { memoryUse } from './test/memory-use.ts';

const folder = mkdtempSync(join(tmpdir(), 'bowout-accounts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const start = async () => ({ ...(await memoryUse()), secrets: keyFileSecrets(join(folder, 'secrets.key')) });
const typed = {
  host: 'dav.example.org/anna',
  port: 443,
  tls: 'implicit',
  user: 'anna',
  password: 'a secret word',
} as const;

test('a calendar account is kept once, its password encrypted, and another server forgets the calendars', async () => {
  const ports = await start();
  const kept = await keepCalendarAccount(ports, typed);
  expect(kept).toMatchObject({ ok: true, value: { host: 'dav.example.org/anna', folders: [], lastTest: null } });
  const [account] = await ports.stores.calendarAccounts.all();
  if (!account) throw new Error('not kept');
  expect(JSON.stringify(account)).not.toContain(typed.password);
  expect(readFileSync(join(folder, 'secrets.key'), 'utf8')).not.toContain(typed.password);
  await ports.stores.calendarAccounts.save({ ...account, folders: ['https://dav.example.org/anna/work/'] });
  await keepCalendarAccount(ports, { ...typed, password: '', port: 8443 });
  expect(await ports.stores.calendarAccounts.all()).toMatchObject([
    { id: account.id, port: 8443, secret: account.secret, folders: ['https://dav.example.org/anna/work/'] },
  ]);
  await keepCalendarAccount(ports, { ...typed, host: 'other.example.org' });
  expect(await ports.stores.calendarAccounts.all()).toMatchObject([{ id: account.id, folders: [] }]);
});

test('unencrypted goes to this machine only, and a first password has to be there', async () => {
  const ports = await start();
  expect(await keepCalendarAccount(ports, { ...typed, tls: 'none' })).toMatchObject({
    error: { kind: 'plain-not-allowed' },
  });
  expect(await keepCalendarAccount(ports, { ...typed, password: '' })).toMatchObject({
    error: { kind: 'no-password' },
  });
  expect(await keepCalendarAccount(ports, { ...typed, host: '127.0.0.1/a', tls: 'none' })).toMatchObject({ ok: true });
});

test('the folders of a mailbox are the person’s choice', async () => {
  const ports = await start();
  const kept = await keepMailAccount(ports, { ...typed, host: 'imap.example.org', protocol: 'imap' });
  if (!kept.ok) throw new Error(kept.error.kind);
  const folders = { answers: ['INBOX', 'Jobs'], sent: '', drafts: 'Entwürfe' };
  expect(await chooseMailFolders(ports, kept.value.id, folders)).toBe(true);
  expect(await ports.stores.mailAccounts.byProtocol('imap')).toMatchObject({ folders });
  expect(await chooseMailFolders(ports, ports.ids.newId<'account'>(), folders)).toBe(false);
});
