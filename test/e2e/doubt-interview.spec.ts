import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';

/** An application with a talk ahead, an open point and a question for it; answers the interview's address. */
async function prepared(page: Page) {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill('When I asked about handovers she laughed.');
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByLabel('Date', { exact: true }).fill('2031-01-15');
  await page.getByLabel('Time', { exact: true }).fill('14:00');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/would-you-take-it/);
  const doubt = page.url().replace('/would-you-take-it', '');
  await page.goto(`${doubt}/noticed`);
  await page.getByRole('button', { name: /^Speaks against it/ }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goto(`${doubt}/find-out`);
  await page.getByLabel('What you would ask').fill('What did the last first month look like?');
  await page.getByLabel('When', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await expect(page.getByText('It stands in the notes for the talk.')).toBeVisible();
  await page.getByRole('link', { name: /^Notes for the talk on/ }).click();
  await expect(page).toHaveURL(/\/prep$/);
  return page.url().replace('/prep', '');
}

test('notes for the talk: the question, what was said, and what one wants to try, on one page @phone', async ({
  page,
}) => {
  await prepared(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('15 January 2031');
  await expect(page.getByText('What did the last first month look like?')).toBeVisible();
  for (const fold of ['What was said so far', 'For me'])
    if ((page.viewportSize()?.width ?? 0) < 640) await page.locator('summary').filter({ hasText: fold }).click();
  await expect(page.getByText('When I asked about handovers she laughed.').first()).toBeVisible();
  await page.getByLabel('One thing to try').fill('Stay silent after a question.');
  await expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('One thing to try')).toHaveValue('Stay silent after a question.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the notes print on one A4 page', async ({ page }) => {
  await prepared(page);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

async function debriefs(page: Page, interview: string) {
  await page.goto(`${interview}/debrief`);
  await page.getByRole('radio', { name: 'answered well' }).check();
  await page.getByLabel('What they said').fill('Two weeks side by side.');
  await page.getByLabel('How did I feel?').fill('Lighter.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/\/applications\//);
  await page.goto(`${interview}/debrief`);
  await expect(page.getByRole('radio', { name: 'answered well' })).toBeChecked();
  await expect(page.getByLabel('How did I feel?')).toHaveValue('Lighter.');
  await expect(page.getByRole('article')).toContainText('Two weeks side by side.');
}

test('how it went: a good answer clears the point up and becomes a note', async ({ page }) => {
  await debriefs(page, await prepared(page));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('how it went is written down just the same', async ({ page }) => {
    await debriefs(page, await prepared(page));
  });
});

test('a doubt is begun with the keyboard alone', async ({ page }) => {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').focus();
  await page.keyboard.type('She laughed.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Marlow & Pike');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Designer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/would-you-take-it/);
  await page.getByRole('radio', { name: 'Can’t say' }).focus();
  await page.keyboard.press('Space');
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim());
    if (focused === 'Continue') break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/noticed/);
});

test.describe('on a phone, with what one usually has', () => {
  test.use({ demo: true, viewport: { width: 360, height: 740 } });
  for (const locale of ['en-GB', 'de-DE'])
    test.describe(locale, () => {
      test.use({ locale });
      test(`the notes are one screen: place, people, questions; the rest folds away (${locale})`, async ({ page }) => {
        await page.goto('/applications');
        await page
          .getByRole('link', { name: /Stadtgrün Weserbogen/ })
          .first()
          .click();
        await page.locator('main a[href^="/doubts/"]').first().click();
        await page.waitForURL(/\/doubts\/[0-9a-f-]{36}/);
        await page.goto(page.url().replace(/(\/doubts\/[0-9a-f-]{36}).*/, '$1/find-out'));
        await page.locator('a[href$="/prep"]').first().click();
        await expect(page.locator('main ol li').first()).toBeVisible();
        const end = await page
          .locator('main h1, main p, main a, main summary')
          .evaluateAll((all) =>
            Math.max(...all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().bottom)),
          );
        expect(end).toBeLessThanOrEqual(740);
      });
    });
});
