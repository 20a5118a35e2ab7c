import { expect, test } from './bowout.ts';

test.use({ demo: true });

test('Today lists a dozen, says how many more there are, and shows them when asked', async ({ page }) => {
  const count = Number(/\d+/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0]);
  const things = page.locator('section[aria-labelledby=then]').getByRole('heading', { level: 3 });
  await expect(things).toHaveCount(11);
  await page.getByRole('link', { name: `${count - 12} more, less pressing` }).click();
  await expect(things).toHaveCount(count - 1);
});

test('on the board no card is wider than its column', async ({ page }) => {
  await page.goto('/applications');
  const tooWide = await page.evaluate(() =>
    [...document.querySelectorAll('main section')].flatMap((column) =>
      [...column.querySelectorAll('li')]
        .filter((card) => card.getBoundingClientRect().right > column.getBoundingClientRect().right + 1)
        .map((card) => card.textContent),
    ),
  );
  expect(tooWide).toEqual([]);
});

test.describe('the first page', () => {
  test.use({ demo: false, timezoneId: 'Europe/Vienna' });

  test('takes the zone from the browser', async ({ page }) => {
    await page.goto('/welcome');
    await expect(page.locator('[name=zone]')).toHaveValue('Europe/Vienna');
    await page.locator('main form button').click();
    await page.goto('/settings');
    await expect(page.getByLabel('Your time zone')).toHaveValue('Europe/Vienna');
  });
});
