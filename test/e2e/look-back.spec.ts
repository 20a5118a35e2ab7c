import { readFileSync } from 'node:fs';
import { expect, test } from './bowout.ts';

async function add(page: import('@playwright/test').Page, company: string) {
  await page.goto('/applications/new');
  await page.locator('[name=company]').fill(company);
  await page.locator('[name=role]').fill('Baker');
  await page.locator('main form[method=post] button:not([formaction])').last().click();
  await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
}

for (const [locale, words] of [
  ['en-GB', { move: 'Move: Acme', picture: 'The search as a picture', inWords: 'The same in words' }],
  ['de-DE', { move: 'Acme', picture: 'Die Suche als Bild', inWords: 'Dasselbe in Worten' }],
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test(`a card is moved by keyboard, and the picture follows (${locale}) @phone`, async ({ page }) => {
      await add(page, 'Acme');
      await page.goto('/applications');
      const card = page.locator('li', { has: page.getByRole('link', { name: 'Acme', exact: true }) });
      await card.locator('a[aria-expanded]').focus();
      await page.keyboard.press('Enter');
      await card.locator('select').selectOption('interviewing');
      await card.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('section', { has: page.getByRole('link', { name: 'Acme' }) }).first()).toContainText(
        '1',
      );
      await page.goto('/picture');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.picture);
      await page.getByText(words.inWords).first().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('a[href^="/picture/search.svg?what=timeline"]').click(),
      ]);
      const svg = readFileSync(await download.path(), 'utf8');
      expect(svg).toContain('<svg');
      expect(svg).not.toContain('Acme');
    });

    test(`export and import, wind-down, practice and proof answer (${locale})`, async ({ page }) => {
      await add(page, 'Acme');
      await page.goto('/settings/data');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('form[action="/settings/data/export.zip"] button').click(),
      ]);
      await page.locator('input[name=zip]').setInputFiles(await download.path());
      await page.locator('form[action="?/import"] button').click();
      await expect(page).toHaveURL(/added=0/);
      await page
        .locator('input[name=zip]')
        .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
      await page.locator('form[action="?/import"] button').click();
      await expect(page.locator('.error')).toBeVisible();
      for (const path of ['/look-back', '/wind-down', '/practice', '/proof']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto('/proof');
      await expect(page.getByRole('table')).toContainText('Acme');
    });
  });

test('without JavaScript the contract is signed and the silent one is closed', async ({ browser, bowout, page }) => {
  await add(page, 'Offer');
  await add(page, 'Silent');
  const still = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    baseURL: bowout.url,
  });
  const plain = await still.newPage();
  await plain.goto('/applications');
  const card = plain.locator('li', { has: plain.getByRole('link', { name: 'Offer', exact: true }) });
  await card.locator('a[aria-expanded]').click();
  await card.locator('select').selectOption('offer');
  await card.getByRole('button').click();
  await plain.goto('/wind-down');
  await plain.locator('form[action="?/signed"] button').click();
  await expect(plain.locator('form[action="?/close"]')).toHaveCount(1);
  await plain.locator('form[action="?/close"] button').click();
  await expect(plain).toHaveURL(/closed/);
  await expect(plain.locator('form[action="?/close"]')).toHaveCount(0);
  await still.close();
});
