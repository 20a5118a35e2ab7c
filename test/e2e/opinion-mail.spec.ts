import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { expect, test } from './bowout.ts';
import { withStores } from './with-stores.ts';

/** Second thoughts with one thing noticed, and a summary for Ruth as a mail. */
async function mailToRuth(page: Page) {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill('When I asked about handovers she laughed.');
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Service designer');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/would-you-take-it/);
  const doubt = new URL(page.url()).pathname.replace('/would-you-take-it', '');
  await page.goto(`${doubt}/noticed`);
  await page.getByRole('button', { name: /^Speaks against it/ }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.goto(`${doubt}/say-it/summary`);
  await page.getByLabel('For whom?').fill('Ruth');
  await page.getByRole('button', { name: 'See exactly what leaves' }).click();
  await page.getByRole('link', { name: 'As a mail' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mail to Ruth');
  return doubt;
}

const answer = (messageId: string, from = 'ruth@post.example') =>
  [
    `From: Ruth <${from}>`,
    'To: maya@post.example',
    'Subject: Re: Your view on a job',
    'Message-ID: <answer-1@post.example>',
    'Date: Tue, 24 Nov 2026 08:00:00 +0000',
    `In-Reply-To: ${messageId}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Maya,',
    '1) That you are tired.',
    '2) Who sat beside the last new one?',
    '3) Rather not.',
    '',
    'On Mon, Nov 23, 2026 at 8:12 PM Maya <maya@post.example> wrote:',
    '> Hi Ruth,',
  ].join('\r\n');

async function drop(page: Page, text: string) {
  await page.goto('/intake');
  const file = { name: 're.eml', mimeType: 'message/rfc822', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Read it' }).click();
}

test('the summary as a mail: what is shown leaves, the answer finds its place, seen only after one’s own view @phone', async ({
  page,
}) => {
  const doubt = await mailToRuth(page);
  await page.getByLabel('Their mail address').fill('ruth@post');
  await page.getByRole('button', { name: 'Get the mail ready' }).click();
  await expect(page.getByText('does not look like a mail address')).toBeVisible();
  await page.getByLabel('Their mail address').fill('ruth@post.example');
  await page.getByRole('button', { name: 'Get the mail ready' }).click();
  await expect(page.getByRole('heading', { name: 'Send it yourself' })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.locator('summary').filter({ hasText: 'Copy the text' }).click();
  const shown = await page.getByLabel('The text').inputValue();
  expect(shown).toMatch(/1\. What do you hear[^]*2\. What would you ask[^]*3\. Would you be glad/);
  expect(shown).not.toContain('she laughed');
  await expect(page.getByRole('link', { name: 'Open in my mail program' })).toHaveAttribute(
    'href',
    /^mailto:ruth(@|%40)post\.example\?/,
  );
  const link = page.getByRole('link', { name: 'Download as a mail (.eml)' });
  const eml = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
  const messageId = /^Message-ID: (\S+)/im.exec(eml)?.[1] ?? '';
  expect(messageId).toMatch(/^<.+@.+>$/);
  expect(eml).toContain('X-Unsent: 1');
  await page.goto(`${doubt}/say-it`);
  await expect(page.getByText('The mail to Ruth has not left yet.')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expect(page.getByText('The mail to Ruth is out.')).toBeVisible();

  await drop(page, answer(messageId));
  await expect(page).toHaveURL(/say-it\?in=Ruth/);
  await expect(page.getByText('The answer of Ruth is in.')).toBeVisible();
  await expect(page.getByText('That you are tired.')).toHaveCount(0);
  await drop(page, answer(messageId));
  await expect(page.getByText('was in already')).toBeVisible();
  await page.goto('/opinions/return');
  const file = { name: 're.eml', mimeType: 'message/rfc822', buffer: Buffer.from(answer(messageId)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('was in already')).toBeVisible();
  await page.goto('/search?q=tired');
  await expect(page.getByText('That you are tired')).toHaveCount(0);
  await page.goto(`${doubt}/say-it`);
  await page.getByRole('button', { name: 'Don’t wait, show me' }).click();
  await expect(page.getByText('Ruth: Rather not')).toBeVisible();
  await expect(page.getByText('Who sat beside the last new one?')).toBeVisible();
});

test('through one’s own account: it waits in the outbox and can be taken back', async ({ page, bowout }) => {
  await withStores(bowout.data, async ({ mailAccounts }) => {
    const now = systemClock.now();
    await mailAccounts.save({
      ...{ id: systemIds.newId<'account'>(), createdAt: now, changedAt: now, removedAt: null },
      ...{ protocol: 'smtp', host: 'mail.invalid', port: 465, tls: 'implicit', user: 'maya@post.example', secret: 'x' },
      ...{ folders: { answers: [], sent: '', drafts: '' }, lastTest: null },
    });
  });
  const doubt = await mailToRuth(page);
  await page.getByLabel('Their mail address').fill('ruth@post.example');
  await page.getByRole('button', { name: 'Get the mail ready' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(
    page
      .getByRole('main')
      .getByText(/goes out at/)
      .first(),
  ).toBeVisible();
  const mail = page.url();
  await page.goto('/outbox');
  await expect(page.getByRole('listitem').filter({ hasText: 'Your view on a job' })).toContainText('ruth@post.example');
  await page.goto(`${doubt}/say-it`);
  await expect(page.getByText('The mail to Ruth has not left yet.')).toBeVisible();
  await page.goto(mail);
  await page.getByRole('main').getByRole('button', { name: 'Take it back' }).first().click();
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible();
});

test('an answer to something else waits under Add like any mail', async ({ page }) => {
  await mailToRuth(page);
  await drop(page, answer('<something-else@post.example>'));
  await expect(page).toHaveURL(/\/intake\/./);
});
