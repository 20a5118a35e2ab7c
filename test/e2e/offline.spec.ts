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

test.describe('in a search that is under way', () => {
  test.use({ demo: true });

  test('notes for a talk and its morning are readable offline once they were opened by a link', async ({
    browser,
    bowout,
  }) => {
    const context = await browser.newContext({ baseURL: bowout.url });
    const page = await context.newPage();
    await page.goto(`/?key=${fixedKey}`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const prep = page.locator('a[href$="/prep"]').first();
    const href = (await prep.getAttribute('href')) ?? '';
    await prep.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const morning = href.replace(/prep$/, 'morning');
    await page.goto(morning);
    const morningHeading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const isKept = (path: string) =>
      page.evaluate(async (at) => Boolean(await (await caches.open('bowout-pages')).match(at)), path);
    for (const path of [href, morning]) await expect.poll(() => isKept(path)).toBe(true);
    await context.setOffline(true);
    for (const [path, title] of [
      [href, heading],
      [morning, morningHeading],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Source Sans/);
    }
    await context.setOffline(false);
    await context.close();
  });
});
