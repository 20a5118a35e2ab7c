import { expect, test } from 'vitest';
import { keepMailAccount } from './keep-mail-account.ts';
import { listMailFolders } from './list-mail-folders.ts';
import { memoryUse } from './test/memory-use.ts';
import { scriptedMailbox } from './test/scripted-mailbox.ts';

const typed = { host: 'mail.example.org', port: 993, tls: 'implicit', user: 'lena@vogt.example', password: 'pass' } as const; // prettier-ignore

async function listed(script: Parameters<typeof scriptedMailbox>[0], protocol: 'imap' | 'smtp' = 'imap') {
  const { mailbox, log } = scriptedMailbox(script);
  const use = { ...(await memoryUse()), mailbox };
  const kept = await keepMailAccount(use, { ...typed, protocol });
  if (!kept.ok) throw new Error(kept.error.kind);
  return { use, log, account: kept.value, outcome: await listMailFolders(use, kept.value.id) };
}

test('the inbox comes first, the others as the server has them', async () => {
  const folders = [
    { path: 'Archive', role: 'archive' },
    { path: 'INBOX', role: 'inbox' },
    { path: 'INBOX/Jobs', role: null },
  ] as const;
  const { outcome, log } = await listed({ folders });
  expect(outcome).toEqual({ ok: true, value: ['INBOX', 'Archive', 'INBOX/Jobs'] });
  expect(log.closed).toBe(1);
});

test('says why there is no list', async () => {
  expect((await listed({ opens: false })).outcome).toMatchObject({ error: { kind: 'unreachable' } });
  const broken = await listed({ folders: 'fails' });
  expect([broken.outcome.ok, broken.log.closed]).toEqual([false, 1]);
  expect((await listed({}, 'smtp')).outcome).toMatchObject({ error: { kind: 'no-such-account' } });
  await broken.use.stores.mailAccounts.save({ ...broken.account, secret: 'sealed with another key' });
  expect(await listMailFolders(broken.use, broken.account.id)).toMatchObject({ error: { kind: 'no-password' } });
});
