import type { Page } from '@playwright/test';
import { expect, fixedKey, test, type Bowout } from './bowout.ts';

const right = 'four words in a row';

async function setPassphrase(page: Page, idle = 'never') {
  await page.goto('/settings/lock');
  await page.getByLabel('New passphrase', { exact: true }).fill(right);
  await page.getByLabel('New passphrase once more').fill(right);
  await page.getByLabel('Lock by itself').selectOption(idle);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText('The passphrase is set.');
}

/** A browser without the shared fixture’s rule that nothing fails: what a lock refuses is reported to the console. */
async function browserOf(context: import('@playwright/test').BrowserContext, bowout: Bowout) {
  const page = await context.newPage();
  await page.goto(`${bowout.url}/?key=${fixedKey}`);
  await page.locator('main form[method=post] button').first().click();
  await expect(page).not.toHaveURL(/welcome/);
  return page;
}

for (const javaScriptEnabled of [true, false])
  test(`a passphrase locks every page in every browser, and opens it again${javaScriptEnabled ? '' : ', without JavaScript'}`, async ({
    browser,
    bowout,
  }) => {
    const contexts = [
      await browser.newContext({ baseURL: bowout.url, javaScriptEnabled }),
      await browser.newContext({ baseURL: bowout.url, javaScriptEnabled }),
    ] as const;
    const page = await browserOf(contexts[0], bowout);
    const other = await contexts[1].newPage();
    await other.goto(`/?key=${fixedKey}`);
    await setPassphrase(page);
    await page.goto('/applications');
    await page.getByRole('button', { name: 'Lock now' }).first().click();
    await expect(page).toHaveURL(/\/unlock/);
    for (const path of [
      '/',
      '/applications',
      '/settings/data',
      '/settings/data/export.zip',
      '/people',
      '/search?q=a',
    ]) {
      const answer = await other.request.get(`${bowout.url}${path}`, {
        headers: { accept: 'text/html' },
        maxRedirects: 0,
      });
      expect([answer.status(), answer.headers()['location']?.slice(0, 7)], path).toEqual([303, '/unlock']);
    }
    await other.goto('/people');
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Bowout is locked');
    await page.getByLabel('Passphrase').fill('not this one');
    await page.getByRole('button', { name: 'Open' }).first().click();
    await expect(page.getByRole('alert')).toHaveText('This is not the passphrase.');
    await page.goto('/people');
    await page.getByLabel('Passphrase').fill(right);
    await page.getByRole('button', { name: 'Open' }).first().click();
    await expect(page).toHaveURL(/\/people$/);
    await other.goto('/people');
    await expect(other).toHaveURL(/\/unlock/);
    await contexts[0].close();
    await contexts[1].close();
  });

test('a passphrase that is forgotten: a fresh key opens, and takes the lock off', async ({ page }) => {
  await setPassphrase(page);
  await page.getByRole('button', { name: 'Lock now' }).first().click();
  await page.getByText('Forgotten?').click();
  await page.getByLabel('Key').fill(fixedKey);
  await page.getByRole('button', { name: 'Open' }).last().click();
  await expect(page).not.toHaveURL(/\/unlock/);
  await page.goto('/settings/lock');
  await page.locator('#remove-secret').fill(fixedKey);
  await page.getByRole('button', { name: 'Take the lock off' }).click();
  await expect(page.getByRole('status')).toHaveText('The lock is off.');
  await expect(page.getByRole('button', { name: 'Lock now' })).toHaveCount(0);
});

test('a page that nobody is at leaves the screen, and its browser is locked', async ({ browser, bowout }) => {
  const context = await browser.newContext({ baseURL: bowout.url });
  const page = await browserOf(context, bowout);
  await setPassphrase(page, '5');
  await page.clock.install();
  await page.goto('/applications');
  await page.clock.fastForward('04:00');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('04:00');
  await expect(page).toHaveURL(/\/applications$/);
  await page.clock.fastForward('05:01');
  await expect(page).toHaveURL(/\/unlock\?next=%2Fapplications/);
  await page.goto('/applications');
  await expect(page.getByLabel('Passphrase')).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name === 'bowout-pages'))).toEqual([]);
  await context.close();
});

test('what was typed right before the lock is there again behind it', async ({ browser, bowout }) => {
  const context = await browser.newContext({ baseURL: bowout.url });
  const page = await browserOf(context, bowout);
  await setPassphrase(page, '5');
  await page.goto('/settings/calendar');
  const server = page.getByLabel(/^Server/);
  await server.fill('dav.example.org');
  await page.getByRole('button', { name: 'Lock now' }).first().click();
  await page.getByLabel('Passphrase').fill(right);
  await page.getByRole('button', { name: 'Open' }).first().click();
  await expect(page).not.toHaveURL(/\/unlock/);
  await page.goto('/settings/calendar');
  await expect(server).toHaveValue('dav.example.org');

  await page.clock.install();
  // the server is away when it is saved, and back a little later
  await page.route('**/drafts?**', (route) => route.abort());
  await server.fill('dav.example.net');
  await page.clock.fastForward('05:01');
  await expect(page.locator('body')).toBeHidden();
  await page.unrouteAll();
  await page.clock.runFor(6000);
  await expect(page).toHaveURL(/\/unlock\?next=%2Fsettings%2Fcalendar/);
  await page.getByLabel('Passphrase').fill(right);
  await page.getByRole('button', { name: 'Open' }).first().click();
  await expect(server).toHaveValue('dav.example.net');
  await context.close();
});
