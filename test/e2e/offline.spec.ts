import { expect, fixedKey, test } from './bowout.ts';

// A context of its own: what cannot be loaded offline is reported to the console, and is no fault here.
test('Today is readable offline once it was opened; after locking no cache holds anything', async ({
  browser,
  bowout,
}) => {
  const context = await browser.newContext({ baseURL: bowout.url });
  const page = await context.newPage();
  await page.goto(`/?key=${fixedKey}`);
  await page.locator('main form[method=post] button').first().click();
  await expect(page).not.toHaveURL(/welcome/);
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  await context.setOffline(false);
  await page.goto('/settings');
  await page.locator('form[action="/lock"] button').click();
  await expect(page).toHaveURL(/\/unlock/);
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name === 'bowout-pages'))).toEqual([]);
  await page.goto('/');
  await expect(page).toHaveURL(/\/unlock/);
  await context.close();
});
