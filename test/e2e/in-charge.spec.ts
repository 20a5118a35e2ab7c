import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';

const words = {
  'en-GB': {
    title: 'Who is in charge?',
    label: 'In charge here',
    save: 'Save',
    mark: /Tobias Henke.*in charge/,
    why: 'You noted this person as the one in charge.',
  },
  'de-DE': {
    title: 'Wer ist zuständig?',
    label: 'Hier zuständig',
    save: 'Speichern',
    mark: /Tobias Henke.*zuständig/,
    why: 'Du hast diese Person als zuständig notiert.',
  },
} as const;

for (const locale of ['en-GB', 'de-DE'] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ locale, javaScriptEnabled });

      test('who is in charge is said among the people of an application, and the goodbye gives it as its reason', async ({
        page,
        bowout,
      }) => {
        const say = words[locale];
        const { applicationId } = await seedGoodbye(bowout.data, locale === 'de-DE' ? 'de' : 'en');
        await page.goto(`${bowout.url}/applications/${applicationId}`);
        await page.getByText(say.title).click();
        await expect(page.getByLabel(say.label).locator('option:checked')).toHaveText('Katrin Albrecht');
        await page.getByLabel(say.label).selectOption('Tobias Henke');
        await page.locator('form[action="?/charge"]').getByRole('button', { name: say.save }).click();
        await expect(page.getByRole('link', { name: say.mark })).toBeVisible();
        await expect(page.getByRole('link', { name: /Katrin Albrecht/ })).not.toHaveText(/in charge|zuständig/);
        await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
        await expect(page.getByText(say.why)).toBeVisible();
      });
    });
