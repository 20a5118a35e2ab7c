import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';

test('told by keyboard alone, then whom to keep', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  for (const name of ['Katrin Albrecht', 'Next: Tobias Henke']) {
    const link = page.getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    const sent = page.getByRole('button', { name: 'I have sent it' });
    await sent.focus();
    await page.keyboard.press('Enter');
    await expect(sent).toHaveCount(0);
  }
  await expect(page.getByText('Everyone knows.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Tobias Henke' }).check();
  await page.getByRole('textbox', { name: 'Why: Tobias Henke' }).fill('He asks good questions');
  await page.getByRole('button', { name: 'Done for today' }).click();
  await page.goto(`${bowout.url}/applications/${applicationId}/tell?then=keep-the-door`);
  await expect(page.getByRole('textbox', { name: 'Why: Tobias Henke' })).toHaveValue('He asks good questions');
});

for (const scheme of ['light', 'dark'] as const)
  test(`nothing stands in the way of anyone, ${scheme}`, async ({ page, bowout }) => {
    const { applicationId } = await seedGoodbye(bowout.data, 'de');
    await page.emulateMedia({ colorScheme: scheme });
    const clean = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
    const [goodbye] = /.*\/goodbyes\/[^/#]+/.exec(page.url()) ?? [];
    await clean();
    await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
    await expect(page.getByText('Alles in Ordnung.')).toBeVisible();
    await clean();
    await page.getByRole('link', { name: 'Text ändern' }).click();
    await expect(page.getByRole('button', { name: 'Fertig', exact: true })).toBeVisible();
    await clean();
    for (const path of ['/call', '/keep-the-door']) {
      await page.goto(`${goodbye}${path}`);
      await clean();
    }
    await page.goto(`${bowout.url}/letters/new?application=${applicationId}&kind=question`);
    await clean();
  });

test('a single letter: asked, written, handed over', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/letters/new?application=${applicationId}&kind=question`);
  await page.getByRole('textbox', { name: /Your question/ }).fill('How is on-call duty arranged?');
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('article').getByText('How is on-call duty arranged?')).toBeVisible();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expect(page.getByText('Handed over.')).toBeVisible();
});
