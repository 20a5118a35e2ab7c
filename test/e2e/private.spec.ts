import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, fixedKey, test } from './bowout.ts';
import { withStores } from './with-stores.ts';

const note = 'My permit runs out in June';

for (const [locale, words] of [
  ['en-GB', { title: 'Private notes', key: 'A fresh key', open: 'Open', add: 'Add a note', close: 'Close' }],
  [
    'de-DE',
    {
      title: 'Vertrauliche Notizen',
      key: 'Ein neuer Schlüssel',
      open: 'Aufmachen',
      add: 'Notiz hinzufügen',
      close: 'Zumachen',
    },
  ],
] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}${javaScriptEnabled ? '' : ', without JavaScript'}`, () => {
      test.use({ locale });

      test(`private notes open with a key, are sealed, and close again ${javaScriptEnabled ? '@phone' : ''}`, async ({
        browser,
        bowout,
        page,
      }) => {
        const context = await browser.newContext({
          javaScriptEnabled,
          locale,
          baseURL: bowout.url,
          storageState: await page.context().storageState(),
        });
        const plain = await context.newPage();
        await plain.goto('/private');
        await expect(plain.getByRole('heading', { level: 1 })).toHaveText(words.title);
        await plain.getByLabel(words.key).fill(fixedKey);
        await plain.getByRole('button', { name: words.open, exact: true }).click();
        await plain.getByRole('link', { name: words.add }).click();
        await plain.locator('[name=text]').fill(note);
        await plain.locator('[name=dateOn]').fill('2030-06-01');
        await plain.locator('form[data-private] button').first().click();
        await expect(plain.getByText(note)).toBeVisible();
        await withStores(bowout.data, async (stores) => {
          expect(JSON.stringify(await stores.privateFacts.all())).not.toContain('permit');
        });
        for (const path of ['/search?q=permit', '/', '/settings/data']) {
          await plain.goto(path);
          await expect(plain.getByText(note)).toHaveCount(0);
        }
        await plain.goto('/private');
        await plain.getByRole('button', { name: words.close, exact: true }).click();
        await expect(plain.getByText(note)).toHaveCount(0);
        await plain.goto('/private?edit=new');
        await expect(plain.getByLabel(words.key)).toBeVisible();
        await context.close();
      });
    });

test('an export carries them only when ticked and open', async ({ page }) => {
  const files = async (withPrivate: boolean) => {
    await page.goto('/settings/data');
    if (withPrivate) await page.getByLabel('With my private notes').check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything' }).click(),
    ]);
    return unzipSync(new Uint8Array(readFileSync(await download.path())));
  };
  await page.goto('/settings/data');
  await page.getByLabel('With my private notes').check();
  await page.getByRole('button', { name: 'Export everything' }).click();
  await expect(page).toHaveURL(/\/private\?next=/);
  await page.getByLabel('A fresh key').fill(fixedKey);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page).toHaveURL(/\/settings\/data$/);
  await page.goto('/private?edit=new');
  await page.locator('[name=text]').fill(note);
  await page.locator('form[data-private] button').first().click();
  await expect(page.getByText(note)).toBeVisible();
  const without = await files(false);
  expect(Object.values(without).some((bytes) => strFromU8(bytes).includes(note))).toBe(false);
  const ticked = await files(true);
  expect(strFromU8(ticked['private.json'] ?? new Uint8Array())).toContain(note);
});

test('they close by themselves, and what was being typed is saved', async ({ page }) => {
  await page.clock.install();
  await page.goto('/private');
  await page.getByLabel('A fresh key').fill(fixedKey);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('link', { name: 'Add a note' }).click();
  await page.locator('[name=text]').fill(note);
  // the page may still be coming alive when its time is over for the first time
  await expect(async () => {
    await page.clock.fastForward('04:01');
    await expect(page.getByLabel('A fresh key')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.getByLabel('A fresh key').fill(fixedKey);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText(note)).toBeVisible();
});
