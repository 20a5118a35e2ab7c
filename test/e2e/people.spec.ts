import { expect, test } from './bowout.ts';

const words = {
  'en-GB': {
    given: 'Given name',
    family: 'Family name',
    company: 'Company',
    add: 'Add',
    note: 'What about',
    log: 'Note it',
    logged: 'You were in touch with Ilka Tammen',
    yes: 'Yes',
    save: 'Save',
    spoke: 'What you spoke of',
    search: 'Search',
    remove: 'Remove this contact',
    back: 'Put back',
    wish: 'They ask you to delete their data',
    sure: 'Yes, take it all out',
    take: 'Take out their data',
    gone: 'At their request nothing about this person is kept.',
  },
  'de-DE': {
    given: 'Vorname',
    family: 'Nachname',
    company: 'Unternehmen',
    add: 'Hinzufügen',
    note: 'Worum es ging',
    log: 'Festhalten',
    logged: 'Du hast dich bei Ilka Tammen gemeldet',
    yes: 'Ja',
    save: 'Speichern',
    spoke: 'Worüber ihr gesprochen habt',
    search: 'Suchen',
    remove: 'Diesen Kontakt entfernen',
    back: 'Zurücklegen',
    wish: 'Die Person will, dass du ihre Daten löschst',
    sure: 'Ja, alles herausnehmen',
    take: 'Daten herausnehmen',
    gone: 'Auf ihren Wunsch ist über diese Person nichts mehr gespeichert.',
  },
} as const;

for (const locale of ['en-GB', 'de-DE'] as const)
  for (const javaScriptEnabled of [true, false])
    test.describe(`${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ locale, javaScriptEnabled });
      const say = words[locale];

      test('somebody is added, met, kept in touch with, found, removed and put back, and goes at their request', async ({
        page,
      }) => {
        await page.goto('/people/new');
        await page.getByLabel(say.given).fill('Ilka');
        await page.getByLabel(say.family).fill('Tammen');
        await page.getByLabel(say.company).fill('Fenwerk GmbH');
        await page.getByRole('main').getByRole('button', { name: say.add, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ilka Tammen');

        await page.getByLabel(say.note).fill('Die Messe');
        await page.getByRole('button', { name: say.log, exact: true }).click();
        await expect(page.getByText(say.logged)).toBeVisible();

        await page.getByRole('radio', { name: say.yes, exact: true }).check();
        await page.locator('form[action^="?/keep"] button:not([name=throw])').click();
        await expect(page.getByRole('main').locator('dl')).toContainText(/\b90\b/); // in 90 days
        await page.getByLabel(say.spoke).fill('Staudenbeete am Deich');
        await page.locator('form[action="?/texts"]').getByRole('button', { name: say.save }).click();
        await page.goto('/search?q=tamm');
        await page.getByRole('main').getByRole('link', { name: 'Ilka Tammen' }).click();
        await expect(page.getByLabel(say.spoke)).toHaveValue('Staudenbeete am Deich');

        await page.getByRole('button', { name: say.remove }).click();
        await page.getByRole('button', { name: say.back }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ilka Tammen');

        await page.getByText(say.wish).click();
        await page.getByLabel(say.sure).check();
        await page.getByRole('button', { name: say.take }).click();
        await expect(page.getByRole('heading', { name: say.gone })).toBeVisible();
        await expect(page.getByText('Tammen')).toHaveCount(0);
      });
    });

test.describe('somebody from a process that one left', () => {
  test.use({ demo: true });

  test('can be written to again once the goodbye has rested, begun with the conversation', async ({ page }) => {
    await page.goto('/people');
    await page.getByRole('link', { name: 'Priya Raman' }).first().click();
    await page.getByRole('link', { name: 'Write to them' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get in touch again');
    await expect(page.getByLabel('To whom?').locator('option:checked')).toHaveText('Priya Raman');
    await page.getByLabel('What has changed?').fill('I have finished my certificate in course design.');
    await page.getByRole('main').getByRole('button').last().click();
    const letter = page.getByRole('article');
    await expect(letter).toContainText('Priya');
    await expect(letter).toContainText('I have finished my certificate in course design.');

    // whose goodbye is fresh is left in peace
    await page.goto('/people');
    await page.getByRole('link', { name: 'Jan Poppinga' }).first().click();
    await expect(page.getByRole('link', { name: 'Write to them' })).toHaveCount(0);
  });
});
