import type { Page } from '@playwright/test';
import { secrets } from '#usecases/test/goodbye-case.ts';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';

const words = {
  en: {
    gave: 'Three people gave you time.',
    change: 'Change the text',
    done: 'Done',
    body: 'Text',
    private: 'This stands in your private notes',
    takeOut: 'Take the sentence out',
    fine: 'All fine.',
    sent: 'I have sent it',
    next: /^Next: Tobias Henke/,
    everyone: 'Everyone knows.',
    through: 'thanked through Katrin Albrecht',
  },
  de: {
    gave: 'Drei Menschen haben dir Zeit gegeben.',
    change: 'Text ändern',
    done: 'Fertig',
    body: 'Text',
    private: 'deinen privaten Notizen',
    takeOut: 'Den Satz herausnehmen',
    fine: 'Alles in Ordnung.',
    sent: 'Ich habe es gesendet',
    next: /^Weiter: Tobias Henke/,
    everyone: 'Alle wissen Bescheid.',
    through: 'Dank über Katrin Albrecht',
  },
} as const;

type Lang = 'en' | 'de';

/** From the decision to *everyone knows*: people at a glance, edit, remark, repair, told. */
async function goTheWay(page: Page, { url, lang, live }: { url: string; lang: Lang; live: boolean }) {
  const say = words[lang];
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: say.gave })).toBeVisible();
  await expect(page.getByText(say.through).first()).toBeVisible();
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  await expect(page.getByText(say.fine)).toBeVisible();
  const first = page.url().split('#')[0];
  await page.getByRole('link', { name: say.change }).click();
  const text = page.getByRole('textbox', { name: say.body, exact: true }).first();
  const before = await text.inputValue();
  await text.fill(before.replace('\n\n', `\n\n${secrets[lang]}. `));
  if (live) await expect(page.getByText(say.private)).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await expect(page.getByText(say.private).first()).toBeVisible();
  await page.getByRole('button', { name: say.takeOut }).first().click();
  await expect(page.getByText(say.fine)).toBeVisible();
  await expect(page.getByText(secrets[lang])).toHaveCount(0);
  expect(page.url().split('?')[0]).toBe(first);
  await page.getByRole('button', { name: say.sent }).click();
  await page.getByRole('link', { name: say.next }).click();
  await expect(page.getByText('Tobias Henke').first()).toBeVisible();
  await page.getByRole('button', { name: say.sent }).click();
  await expect(page.getByText(say.everyone)).toBeVisible();
}

for (const lang of ['en', 'de'] as const) {
  test(`from the decision to everyone knows, ${lang} @phone`, async ({ page, bowout }) => {
    const { applicationId } = await seedGoodbye(bowout.data, lang);
    await goTheWay(page, { url: `${bowout.url}/applications/${applicationId}/tell`, lang, live: true });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of ['en', 'de'] as const)
    test(`from the decision to everyone knows, ${lang}`, async ({ page, bowout }) => {
      const { applicationId } = await seedGoodbye(bowout.data, lang);
      await goTheWay(page, { url: `${bowout.url}/applications/${applicationId}/tell`, lang, live: false });
    });
});

test('files: a mail that opens as a draft, and the calendar answer', async ({ page, bowout }) => {
  const { applicationId, interviews } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  const mailto = await page.getByRole('link', { name: 'Open in my mail program' }).getAttribute('href');
  expect(mailto).toContain('mailto:k.albrecht@nordlicht.example?subject=');
  const eml = await page.getByRole('link', { name: /\.eml/ }).getAttribute('href');
  const mail = await page.request.get(`${bowout.url}${eml ?? ''}`);
  expect(mail.headers()['content-type']).toBe('message/rfc822');
  expect(await mail.text()).toContain('X-Unsent: 1');
  const ics = await page.request.get(`${bowout.url}/interviews/${interviews.third}/decline.ics`);
  expect(await ics.text()).toMatch(/METHOD:REPLY[\s\S]*PARTSTAT=DECLINED/);
});
