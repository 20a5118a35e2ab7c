import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';

/** A word of its own for each private text, so that a leak says where it came from. */
const secret = {
  happened: 'quagga-happened',
  friend: 'okapi-friend',
  aloud: 'numbat-aloud',
  sleep: 'dugong-sleep',
  theirs: 'axolotl-theirs',
};
const anySecret = new RegExp(Object.values(secret).join('|'), 'i');

async function saved(page: Page, action: string, press: () => Promise<void>) {
  const answered = page.waitForResponse((response) => response.url().includes(action));
  await press();
  await answered;
  await page.waitForLoadState('networkidle');
}

/** Second thoughts with something written in every private place. */
async function confide(page: Page) {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill(`It was ${secret.happened}.`);
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByLabel('Date', { exact: true }).fill('2031-01-15');
  await page.getByLabel('Time', { exact: true }).fill('14:00');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/would-you-take-it/);
  const doubt = new URL(page.url()).pathname.replace('/would-you-take-it', '');
  await page.getByRole('radio', { name: 'Rather not' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(`${doubt}/find-out`);
  await page.getByLabel('What would I tell a friend in my place?').fill(secret.friend);
  await saved(page, '?/think', () => page.getByRole('button', { name: 'Save', exact: true }).click());
  await page.getByLabel('What do you want to remember then?').fill(secret.sleep);
  await saved(page, '?/sleep', () => page.getByRole('button', { name: 'Leave it until then' }).click());
  await page.goto(`${doubt}/say-it/aloud`);
  await page.getByLabel('What did you hear yourself say?').fill(secret.aloud);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/say-it$/);
  await page.getByText('Note what they said').click();
  await page.getByLabel('Who?').fill('Nele');
  await page.getByLabel('What did they say?').fill(secret.theirs);
  await saved(page, '?/note', () => page.getByRole('button', { name: 'Keep it' }).click());
  return doubt;
}

test('what is private stands in nothing that is made for others', async ({ page }) => {
  const doubt = await confide(page);
  const texts = new Map<string, string>();
  const take = async (href: string) => texts.set(href, await (await page.request.get(href)).text());

  await page.goto(`${doubt}/say-it/summary`);
  const offered = await page.locator('main').innerText();
  await page.getByLabel('For whom?').fill('Ruth');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'See exactly what leaves' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For Ruth');
  const opinion = new URL(page.url()).pathname;
  await take(`${opinion}/summary.html`);
  await page.goto(`${opinion}/mail`);
  await page.getByLabel('Their mail address').fill('ruth@post.example');
  await page.getByRole('button', { name: 'Get the mail ready' }).click();
  await take((await page.getByRole('link', { name: /\.eml/ }).getAttribute('href')) ?? '');

  await page.goto(`${doubt}/noticed`);
  await page.goto('/applications');
  await page
    .getByRole('link', { name: /Marlow & Pike/ })
    .first()
    .click();
  const interview = (await page.locator('a[href^="/interviews/"]').first().getAttribute('href')) ?? '';
  const [, id = ''] = /\/interviews\/([0-9a-f-]{36})/.exec(interview) ?? [];
  await take(`/interviews/${id}/card`);
  await take(`/interviews/${id}/alarms.ics`);
  await take('/picture/search.svg');

  expect(offered).not.toMatch(anySecret);
  expect([...texts.keys()]).toHaveLength(5);
  for (const [href, text] of texts) {
    expect(text.length, href).toBeGreaterThan(100);
    expect(text, href).not.toMatch(anySecret);
    // nothing of where one leans: neither the answer to the question nor the name of the picture
    expect(text, href).not.toMatch(/Too early to tell|Leaning|Still open|speaks against it/);
  }
});
