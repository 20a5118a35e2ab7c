import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';

/** A doubt with one open point; answers its address without the step. */
async function begin(page: Page, sentence = 'When I asked about handovers she laughed.') {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill(sentence);
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
  return doubt;
}

async function asksAndThinks(page: Page) {
  const doubt = await begin(page);
  await page.goto(`${doubt}/find-out`);
  await page.getByText('Ready wordings').click();
  await page.getByRole('button', { name: /^Use this: What would you ask in my place/ }).click();
  await expect(page.getByLabel('What you would ask')).toHaveValue('What would you ask in my place?');
  await page.getByLabel('When', { exact: true }).selectOption({ index: 1 });
  // what is waited for below stands there already, so wait for the answer itself
  const answered = page.waitForResponse((response) => response.url().includes('?/question'));
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await answered;
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('It stands in the notes for the talk.')).toBeVisible();
  await page.getByLabel('What would I tell a friend in my place?').fill('To ask before she goes.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#think$/);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Leave it until then' }).click();
  await expect(page.getByText(/^You leave it until/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('What would I tell a friend in my place?')).toHaveValue('To ask before she goes.');
  return doubt;
}

test('ask, think it over, sleep on it @phone', async ({ page }) => {
  await asksAndThinks(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('no conversation left: a short message asks it, in the language of the questions', async ({ page }) => {
  const doubt = await begin(page);
  await page.goto(`${doubt}/find-out`);
  await page.getByLabel('What you would ask').fill('How are handovers done today?');
  const answered = page.waitForResponse((response) => response.url().includes('?/question'));
  await page.getByRole('button', { name: 'Keep this question' }).click();
  await answered;
  await page.goto(`${doubt}/find-out/message`);
  await expect(page.getByText('How are handovers done today?')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Write the message' }).click();
  await expect(page).toHaveURL(/\/letters\/./);
  await expect(page.getByRole('main')).toContainText('How are handovers done today?');
  await expect(page.getByText(/Nothing has leaked|The text is fine/)).toBeVisible();
  await page.goto(`${doubt}/find-out/message`);
  const first = page.url();
  await page.getByRole('button', { name: 'Write the message' }).click();
  await expect(page).not.toHaveURL(first);
});

test('a serious topic brings no question, but places to turn to', async ({ page }) => {
  const doubt = await begin(page);
  await page.getByRole('link', { name: /^Change/ }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Save the change' }) });
  await form.getByLabel('harassed, threatened or humiliated').check();
  await form.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('What you noted is serious.')).toBeVisible();
  await page.goto(`${doubt}/find-out`);
  await expect(page.getByText('What you noted is serious.')).toBeVisible();
  await expect(page.getByLabel('What you would ask')).toHaveCount(0);
});

test('a second opinion as a file: read offline, answered, pasted in once, seen only after one’s own view', async ({
  page,
  context,
  browser,
}) => {
  const doubt = await begin(page);
  await page.goto(`${doubt}/say-it/summary`);
  await page.getByLabel('For whom?').fill('Ruth');
  await page.getByRole('checkbox', { name: /Include: When I asked/ }).check();
  await page.getByRole('button', { name: 'See exactly what leaves' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For Ruth');
  await expect(page.getByText('When I asked about handovers she laughed.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'As one file to send' }).click();
  const path = join(mkdtempSync(join(tmpdir(), 'bowout-brief-')), 'summary.html');
  await (await download).saveAs(path);
  expect(readFileSync(path).byteLength).toBeLessThan(150 * 1024);

  // where a phone's preview runs no scripts, it is readable and says how to answer
  const still = await browser.newContext({ javaScriptEnabled: false });
  const preview = await still.newPage();
  await preview.goto(`file://${path}`);
  await expect(preview.getByText('When I asked about handovers she laughed.')).toBeVisible();
  await expect(preview.getByText('What would you ask them?')).toBeVisible();
  await expect(preview.getByText('answer the questions in a plain message')).toBeVisible();
  await expect(preview.getByRole('button')).toHaveCount(0);
  await still.close();

  const friend = await context.newPage();
  const requests: string[] = [];
  friend.on('request', (request) => requests.push(request.url()));
  await friend.goto(`file://${path}`);
  await friend.getByLabel('Rather not').check();
  await friend.getByLabel('What would you ask them?').fill('Who sat beside the last new one?');
  await friend.getByLabel('Anything else you want to say').fill('You sound smaller than usual. Grüße');
  await friend.getByRole('button', { name: 'Make my answer' }).click();
  const code = await friend.getByLabel('Send this text back').inputValue();
  expect(requests).toEqual([`file://${path}`]);

  await page.goto('/opinions/return');
  await page.getByLabel('Their answer').fill(`${code.slice(0, 40)}x`);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('Something of this answer was lost')).toBeVisible();
  await page.getByLabel('Their answer').fill(`Here:\n${code}\nRuth`);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('Ruth has answered. You will see it once')).toBeVisible();
  await expect(page.getByText('You sound smaller')).toHaveCount(0);
  await page.getByRole('button', { name: 'Don’t wait, show me' }).click();
  await expect(page.getByText('You sound smaller than usual. Grüße')).toBeVisible();
  await expect(page.getByText('Who sat beside the last new one?')).toBeVisible();
  await page.goto('/opinions/return');
  await page.getByLabel('Their answer').fill(code);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('This answer was in already')).toBeVisible();
  // dropped where everything else is dropped, it finds its place as well
  await page.goto('/intake');
  await page.getByLabel('Or paste it').fill(`${code.slice(0, 30)}…`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('Something of this answer was lost')).toBeVisible();
  await page.getByLabel('Or paste it').fill(code);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('was in already')).toBeVisible();
});

test('what somebody said on the phone is noted in a minute; said aloud is kept', async ({ page }) => {
  const doubt = await begin(page);
  await page.goto(`${doubt}/say-it`);
  await page.getByText('Note what they said').click();
  await page.getByLabel('Who?').fill('Nele');
  await page.getByLabel('Rather yes').check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Nele has answered.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Say it out loud' }).click();
  await page.getByRole('button', { name: 'Start 90 seconds' }).click();
  await expect(page.getByRole('timer')).toContainText('90');
  await page.getByLabel('What did you hear yourself say?').fill('That I am relieved.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/say-it$/);
  await page.getByRole('link', { name: 'Say it out loud' }).click();
  await expect(page.getByLabel('What did you hear yourself say?')).toHaveValue('That I am relieved.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('ask, think it over, sleep on it', async ({ page }) => {
    await asksAndThinks(page);
  });
});
