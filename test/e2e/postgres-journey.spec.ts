import { startPostgres } from '#test/servers/postgres.ts';
import { expect, startBowout, test as base } from './bowout.ts';

/** The same program on a real PostgreSQL of its own: both databases, always, seen through the pages, too. */
const test = base.extend({
  bowout: async ({ demo }, use) => {
    const postgres = await startPostgres();
    const bowout = await startBowout({ env: { DATABASE_URL: postgres.url }, args: demo ? ['--demo'] : [] });
    await use(bowout);
    await bowout.stop();
    await postgres.stop();
  },
});

test.use({ actionTimeout: 20_000 });

const story = 'When I asked about handovers she laughed. Priya had read my case study.';

test('on PostgreSQL: from second thoughts to everyone knows, and all around it', async ({ page }) => {
  test.slow();
  const heading = page.getByRole('heading', { level: 1 });
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  const onwards = () => page.getByRole('link', { name: 'Continue', exact: true }).click();

  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill(story);
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByLabel('We have talked').check();
  await press('Continue');
  await page.getByLabel('Rather not').check();
  await press('Continue');
  await page.getByRole('button', { name: /^Speaks against it: When I asked/ }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('button', { name: /^Speaks for it: Priya/ }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await onwards();
  await page.getByRole('group', { name: 'I can name something they said' }).getByLabel('yes').check();
  await page.getByRole('group', { name: 'A friend would be bothered' }).getByLabel('yes').check();
  await expect(page.getByText('rather from them than from you')).toBeVisible();
  const doubt = new URL(page.url()).pathname.replace('/where-from', '');

  await page.goto(`${doubt}/find-out`);
  await page.getByRole('textbox', { name: 'What you would ask' }).first().fill('Who takes over on my first day?');
  await press('Keep this question');
  await page.goto(`${doubt}/where-you-stand`);
  await press('Don’t wait, show me');
  await page.getByRole('button', { name: /^Withdraw/ }).click();

  await expect(page).toHaveURL(/\/goodbyes\//);
  await page.getByLabel('Name').fill('Lena Vogt');
  await press('Save');
  await expect(page.getByLabel('Name')).toHaveCount(0);
  await page.getByRole('link', { name: 'the team', exact: true }).click();
  await expect(page.getByRole('article')).toContainText('Service designer');
  await press('I have sent it');
  await expect(page.getByText('Everyone knows.')).toBeVisible();

  await page.goto('/');
  await expect(heading).toBeVisible();
  await page.goto('/applications');
  await page
    .getByRole('link', { name: /Marlow & Pike/ })
    .first()
    .click();
  await expect(page.getByText('Second thoughts').first()).toBeVisible();
  for (const path of ['/people', '/look-back', '/settings', '/outbox', '/intake']) {
    await page.goto(path);
    await expect(heading).toBeVisible();
  }
  await page.goto('/people/new');
  await page.getByLabel('Given name').fill('Priya');
  await page.getByLabel('Family name').fill('Nair');
  await press('Add');
  await expect(heading).toHaveText('Priya Nair');
  await page.goto('/people');
  await expect(page.getByRole('link', { name: 'Priya Nair' })).toBeVisible();
  await page.goto('/search?q=handovers');
  await expect(page.getByRole('main').getByText('Marlow & Pike').first()).toBeVisible();
  const file = await page.request.get('/settings/data/export.zip');
  expect(file.headers()['content-type']).toBe('application/zip');
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
});
