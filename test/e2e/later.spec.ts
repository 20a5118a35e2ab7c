import { expect, test } from './bowout.ts';

test.use({ demo: true });

for (const [locale, words] of [
  [
    'en-GB',
    {
      wish: 'I wish I could take it back',
      open: 'Not claimed yet',
      claimed: 'I have claimed it',
      claim: 'Write the claim',
    },
  ],
  [
    'de-DE',
    { wish: 'zurücknehmen', open: 'Noch nicht abgerechnet', claimed: 'Ist abgerechnet', claim: 'Abrechnung schreiben' },
  ],
] as const)
  test.describe(locale, () => {
    test.use({ locale });

    test(`a decision is looked back at, as it was written, and stays as it was (${locale}) @phone`, async ({
      page,
    }) => {
      await page.goto('/look-back');
      const link = page.locator('a[href^="/look-back/"]').first();
      await link.click();
      await page.waitForURL(/\/look-back\/[0-9a-f-]{36}/);
      const then = await page.locator('.then').textContent();
      const form = page.locator('main form[method=post]').first();
      await form.locator('input[name=again][value=no]').check({ force: true });
      await form.locator('[name=happened]').fill('They hired somebody else within a week.');
      await form.getByRole('button').last().click();
      await expect(page).toHaveURL(/kept/);
      await expect(page.getByText('They hired somebody else within a week.')).toBeVisible();
      expect(await page.locator('.then').textContent()).toBe(then);
      const later = page.locator('a[href$="/later.ics"]');
      await expect(later).toBeVisible();
      const answer = await page.request.get((await later.getAttribute('href')) ?? '');
      const text = await answer.text();
      expect(answer.headers()['content-type']).toContain('text/calendar');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(text).toContain('DTSTART;VALUE=DATE:');
    });

    test(`travel costs are asked after the talk, listed, claimed and paid (${locale})`, async ({ page }) => {
      await page.goto('/');
      await page.locator('a[href$="/debrief"]').first().click();
      await page.locator('input[name=travelCosts][value=open]').check({ force: true });
      await page.locator('button[form=debrief]').click();
      await page.waitForURL(/\/applications\//);
      await page.goto('/travel-costs');
      await expect(page.getByRole('heading', { name: words.open })).toBeVisible();
      const claim = page.getByRole('link', { name: words.claim }).first();
      const href = (await claim.getAttribute('href')) ?? '';
      await page.getByRole('button', { name: words.claimed }).first().click();
      await expect(page.locator('#claimed')).toBeVisible();
      await page.goto(href);
      await expect(page).toHaveURL(/kind=travel-claim/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });

test('that their references were called is noted where one practises, and said honestly', async ({ page }) => {
  await page.goto('/');
  const prep = page.locator('a[href$="/prep"]').first();
  await prep.click();
  await page.locator('[name=goal]').fill('Speak more slowly');
  await page.locator('[name=tryQuestion]').focus();
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await page.goto('/practice');
  const button = page.getByRole('button', { name: /^They have called my references/ }).first();
  await button.click();
  await expect(page.getByText('They have called those who speak for you.').first()).toBeVisible();
  await page
    .getByRole('button', { name: /after all/ })
    .first()
    .click();
  await expect(page.getByText('They have called those who speak for you.')).toHaveCount(0);
});
