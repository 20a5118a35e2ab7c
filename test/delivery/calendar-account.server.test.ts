import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { caldavAccount } from '#adapters/calendar/caldav-account.ts';
import { keyFileSecrets } from '#adapters/system/key-file-secrets.ts';
import { keepCalendarAccount } from '#usecases/keep-calendar-account.ts';
import { testCalendarAccount } from '#usecases/test-calendar-account.ts';
import { memoryUse } from '#usecases/test/memory-use.ts';
import { startRadicale } from '#test/servers/radicale.ts';

const radicale = await startRadicale();
const folder = mkdtempSync(join(tmpdir(), 'bowout-calendar-'));
afterAll(async () => {
  await radicale.stop();
  rmSync(folder, { recursive: true });
});
const { hostname, port } = new URL(radicale.url);
const typed = {
  host: hostname,
  port: Number(port),
  tls: 'none',
  user: radicale.user,
  password: radicale.password,
} as const;

test('a calendar account is tried out: it works, or it says that the password is wrong', async () => {
  const secrets = keyFileSecrets(join(folder, 'secrets.key'));
  const ports = { ...(await memoryUse()), secrets, calendar: caldavAccount({ patience: 5000 }) };
  const kept = await keepCalendarAccount(ports, typed);
  if (!kept.ok) throw new Error(kept.error.kind);
  expect(await testCalendarAccount(ports, kept.value.id)).toMatchObject({ ok: true });
  const lastTest = async () => (await ports.stores.calendarAccounts.find(kept.value.id))?.lastTest;
  expect(await lastTest()).toMatchObject({ ok: true, facts: {} });
  await keepCalendarAccount(ports, { ...typed, password: 'another one' });
  expect(await testCalendarAccount(ports, kept.value.id)).toMatchObject({ ok: false, error: { kind: 'login' } });
  expect(await lastTest()).toMatchObject({ ok: false, facts: { kind: 'login' } });
  const nobody = ports.ids.newId<'account'>();
  expect(await testCalendarAccount(ports, nobody)).toEqual({ ok: false, error: { kind: 'no-such-account' } });
});
