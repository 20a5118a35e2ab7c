import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { accountPage, expect, seedReachable, test } from './real-mail.ts';

/** How a password looks in a file or on the wire: as it is, and as SMTP and IMAP send it. */
function guises(user: string, password: string): readonly Buffer[] {
  const plain = Buffer.from(password);
  const json = Buffer.from(JSON.stringify(password).slice(1, -1));
  const auth = Buffer.from(Buffer.from(`\0${user}\0${password}`).toString('base64').replace(/=+$/, ''));
  const login = Buffer.from(plain.toString('base64').replace(/=+$/, ''));
  return [plain, json, auth, login, Buffer.from(encodeURIComponent(password)), Buffer.from(plain.toString('hex'))];
}

test('a mail password stands nowhere in clear: data folder, log, terminal, export, pages', async ({
  page,
  bowout,
  mail,
}) => {
  const { user, password } = mail.users.anna;
  const wrong = 'a wrong one: ÖßÄ 4711';
  const secrets = [...guises(user, password), ...guises(user, wrong)];
  const holds = (bytes: Uint8Array) => secrets.some((secret) => Buffer.from(bytes).includes(secret));
  const seen: [string, Uint8Array][] = [];
  page.on('response', async (response) => {
    const body = await response.body().catch(() => null);
    if (body) seen.push([response.url(), body]);
  });

  const seeded = await seedReachable(bowout.data, mail);
  await page.goto(`${bowout.url}/settings/accounts`);
  const accounts = accountPage(page);
  const smtp = accounts.section('smtp');
  await smtp.getByLabel('Port').fill('no port');
  await smtp.getByLabel('Password').fill(wrong);
  await smtp.getByRole('button', { name: 'Save' }).click();
  await expect(smtp).toContainText('This is no port');
  const here = { host: '127.0.0.1', tls: 'none', user } as const;
  await accounts.fill('smtp', { ...here, port: mail.smtp.submission, password: wrong });
  await expect(await accounts.test('smtp')).toContainText('did not accept user name and password');
  await accounts.fill('smtp', { password });
  await expect(await accounts.test('smtp')).toContainText('Works');
  await accounts.fill('imap', { ...here, port: mail.imap.plain, password: wrong });
  await expect(await accounts.test('imap')).toContainText('did not accept user name and password');
  await accounts.fill('imap', { password });
  await expect(await accounts.test('imap')).toContainText('Works');

  await page.goto(`${bowout.url}/applications/${seeded.applicationId}/tell`);
  await page.getByRole('button', { name: 'Send: Katrin Albrecht' }).click();
  await page.getByRole('button', { name: 'Send now: Katrin Albrecht' }).click();
  await expect.poll(() => mail.count(seeded.addresses.recruiter)).toBe(1);

  const { origin } = new URL(bowout.url);
  seen.push(['not found', await (await page.request.get(`${origin}/settings/accounts/nothing-here`)).body()]);
  const fault = await page.request.post(`${origin}/settings/accounts?/save`, {
    headers: { origin },
    multipart: { protocol: 'smtp', host: 'x y', port: '-', tls: 'none', user, password: wrong },
  });
  seen.push(['a refused form', await fault.body()]);
  const zip = await page.request.get(`${origin}/settings/data/export.zip`);
  expect(zip.ok()).toBe(true);
  const files = Object.entries(unzipSync(await zip.body()));
  expect(files.length).toBeGreaterThan(1);
  seen.push(...files.map(([name, bytes]): [string, Uint8Array] => [`export: ${name}`, bytes]));
  for (const name of readdirSync(bowout.data, { recursive: true, encoding: 'utf8' })) {
    const file = join(bowout.data, name);
    if (statSync(file).isFile()) seen.push([file, readFileSync(file)]);
  }
  seen.push(['terminal', Buffer.from(bowout.said())]);
  expect(seen.filter(([, bytes]) => holds(bytes)).map(([where]) => where)).toEqual([]);
  expect(seen.some(([where]) => where.endsWith('bowout.sqlite'))).toBe(true);
  expect(statSync(join(bowout.data, 'secrets.key')).mode & 0o777).toBe(0o600);
});
