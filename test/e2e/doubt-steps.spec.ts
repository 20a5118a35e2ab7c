import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';

const story =
  'The second interview went well. When I asked about handovers she laughed and said, “You’ll pick it up.” I went home quieter than I came.';

/** Through step 1 with an application that is typed right there. */
async function begin(page: Page, date?: string) {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill(story);
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByLabel('Since today').check();
  if (date) {
    await page.getByLabel('Date', { exact: true }).fill(date);
    await page.getByLabel('Time', { exact: true }).fill('14:00');
  }
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/would-you-take-it/);
}

async function throughToTheReading(page: Page) {
  await begin(page);
  await page.getByLabel('Rather not').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What did you notice?');
  await page.getByRole('button', { name: /^Speaks against it: When I asked/ }).click();
  await expect(page.getByRole('article')).toContainText('You’ll pick it up');
  await page.getByRole('button', { name: /^Neither: I went home/ }).click();
  await expect(page.getByText('I went home quieter')).toHaveCount(0);
  await page.getByLabel('What was said or done?').fill('Priya had read my case study.');
  await page.getByRole('radio', { name: 'Speaks for it' }).check();
  await page.getByRole('radio', { name: 'strong' }).check();
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where does it come from?');
  await page.getByRole('group', { name: 'I can name something they said' }).getByLabel('yes').check();
  await page.getByRole('group', { name: 'A friend would be bothered' }).getByLabel('yes').check();
}

test('the first four steps: what was typed is offered again, and the reading has its reasons @phone', async ({
  page,
}) => {
  await throughToTheReading(page);
  await expect(page.getByText('rather from them than from you')).toBeVisible();
  await page.getByLabel('It is both').check();
  await expect(page.getByLabel('It is both')).toBeChecked();
  // At once, while the answer is on its way: the first reload may meet it, no later one does.
  await expect(async () => {
    await page.reload();
    expect(await page.getByLabel('It is both').isChecked()).toBe(true);
  }).toPass({ timeout: 10_000 });
  await expect(page.getByText('rather from them than from you')).toBeVisible();
});

test('a reload loses nothing of what was typed a moment ago', async ({ page }) => {
  await begin(page);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/what-happened/);
  const field = page.getByLabel('What happened?');
  await field.fill(`${story} And then it rained.`);
  await expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(`${story} And then it rained.`);
  await field.fill(`${story} And the train was late.`);
  await expect(async () => {
    await page.reload();
    expect(await field.inputValue()).toBe(`${story} And the train was late.`);
  }).toPass({ timeout: 10_000 });
});

test('a card is changed in place, removed and put back', async ({ page }) => {
  await begin(page);
  await page.goto(page.url().replace('would-you-take-it', 'noticed'));
  await page.getByRole('button', { name: /^Speaks against it: When I asked/ }).click();
  await page.getByRole('link', { name: /^Change/ }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Save the change' }) });
  await form.getByLabel('What is it about?').selectOption({ label: 'the first weeks' });
  await form.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByRole('article')).toContainText('the first weeks');
  await page.getByRole('link', { name: /^Change/ }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByRole('article')).toContainText('the first weeks');
});

test('a clear no leads straight to the decision, and the doubt goes on where one was last', async ({ page }) => {
  await begin(page);
  const doubt = page.url().replace('/would-you-take-it', '');
  await page.getByRole('button', { name: 'No, and I have thought about it' }).click();
  await expect(page).toHaveURL(/where-you-stand/);
  await page.goto(doubt);
  await expect(page).toHaveURL(/where-you-stand/);
});

test('what is missing is said beside the field, and nothing typed is lost', async ({ page }) => {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill(story);
  await page.getByLabel('Date', { exact: true }).fill('2027-01-12');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('The company is missing')).toBeVisible();
  await expect(page.getByText('The time is missing')).toBeVisible();
  await expect(page.getByLabel('What happened?')).toHaveValue(story);
});

test('whoever never said how far they are is asked before the goodbye, in one tap @phone', async ({ page }) => {
  await page.goto('/doubts/new');
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'No, and I have thought about it' }).click();
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(page).toHaveURL(/\/goodbyes\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Probably nobody is waiting for word.');
  await page.getByRole('button', { name: 'We have talked' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The team there waits for word.');
  await expect(page.getByRole('link', { name: 'the team', exact: true })).toBeVisible();
});

test('how far one is, said in step 1, finds the team that gave time', async ({ page }) => {
  await page.goto('/doubts/new');
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByLabel('We have talked').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'No, and I have thought about it' }).click();
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The team there waits for word.');
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });
  test('the first steps speak German', async ({ page }) => {
    await page.goto('/doubts/new');
    await page.getByLabel('Was war los?').fill('Er hat gelacht.');
    await page.getByLabel('Unternehmen').fill('Stadtwerke Lindenau');
    await page.getByLabel('Stelle', { exact: true }).fill('Projektingenieurin Fernwärme');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Wenn heute die Zusage käme: Würdest du annehmen?',
    );
    await page.getByRole('link', { name: 'Erst einmal auslassen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Was ist dir aufgefallen?');
    await page.getByRole('button', { name: /^Spricht dagegen: Er hat gelacht/ }).click();
    await expect(page.getByRole('article')).toContainText('Er hat gelacht.');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the first four steps work the same', async ({ page }) => {
    await throughToTheReading(page);
    await page.getByRole('button', { name: 'Show what that says' }).click();
    await expect(page.getByText('rather from them than from you')).toBeVisible();
  });
});

test('no barrier that axe can see on the first four steps', async ({ page }) => {
  await throughToTheReading(page);
  for (const step of ['what-happened', 'would-you-take-it', 'noticed', 'where-from']) {
    await page.goto(page.url().replace(/[^/]*$/, step));
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
});
