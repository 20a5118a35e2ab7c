import type { Page } from '@playwright/test';
import { systemIds } from '#adapters/system/ids.ts';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';
import { withStores } from './with-stores.ts';

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not to be seen`);
  return found;
};

/** Where the three parts of the page stand. */
const parts = async (page: Page) => ({
  who: await box(page, 'section[aria-labelledby="who"]'),
  text: await box(page, 'article'),
  phone: await box(page, 'section[aria-labelledby="preview"]'),
});

test('at 1280 px people stand at the left, the text in the middle, the phone at the right', async ({
  page,
  bowout,
}) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  const { who, text, phone } = await parts(page);
  expect(who.x + who.width).toBeLessThan(text.x);
  expect(text.x + text.width).toBeLessThan(phone.x);
  expect(Math.abs(phone.y - text.y)).toBeLessThan(60);
  expect(phone.x + phone.width).toBeGreaterThan(1150);
  expect(text.width).toBeGreaterThan(500);
});

test('on a phone people come first, then the text, then the phone @phone', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'de');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  const { who, text, phone } = await parts(page);
  expect(who.y + who.height).toBeLessThanOrEqual(text.y);
  expect(text.y + text.height).toBeLessThanOrEqual(phone.y);
  await page.getByRole('link', { name: 'Tobias Henke', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Nachricht an Tobias Henke' })).toBeInViewport();
});

test('whoever knows is troubled by no letter; whoever was not reached stands first', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await withStores(bowout.data, async (stores) => {
    const [letter] = await stores.letters.ofApplication(applicationId);
    const at = Temporal.Now.instant();
    if (!letter?.personId) throw new Error('nobody gets a letter');
    await stores.letters.save({ ...letter, state: 'failed' });
    const { personId, goodbyeId } = letter;
    const told = { applicationId, goodbyeId, personId, at, throughPersonId: null, undoneAt: null };
    await stores.tolds.add({ id: systemIds.newId<'told'>(), createdAt: at, ...told, channel: 'call' });
    const others = (await stores.letters.ofApplication(applicationId)).filter(({ id }) => id !== letter.id);
    for (const other of others) await stores.letters.save({ ...other, state: 'unknown' });
  });
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await expect(page.getByRole('article', { name: 'Message to Tobias Henke' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'It arrived' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  await expect(page.getByText('Katrin Albrecht knows.')).toBeVisible();
  await expect(page.getByText('It did not go out')).toHaveCount(0);
});

test('from one person to the next the page stays, and nothing that was typed is lost', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await expect(page.getByRole('heading', { level: 2, name: 'Message to Katrin Albrecht' })).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('section[aria-labelledby="who"]')?.setAttribute('data-same', 'yes');
  });
  await page.getByLabel('A reason', { exact: true }).selectOption({ label: 'In my own words' });
  await page.getByLabel('One sentence of your own').fill('We are moving house.');
  await page.getByRole('link', { name: 'Change the text' }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill((await text.inputValue()).replace(/^\S+ Katrin,/, 'Good morning Katrin,'));
  // what is written arrives on the phone beside it
  await expect(page.getByRole('figure', { name: 'As it arrives' })).toContainText('Good morning Katrin,');
  await page.getByRole('link', { name: 'Tobias Henke', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Message to Tobias Henke' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tobias Henke', exact: true })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('[data-same]')).toHaveCount(1);
  await expect(page.getByLabel('One sentence of your own')).toHaveValue('We are moving house.');
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Message to Katrin Albrecht' })).toContainText('Good morning Katrin,');
  await expect(page.locator('[data-same]')).toHaveCount(1);
  // and after a reload, whoever's address it is
  await expect(async () => {
    await page.reload();
    await expect(page.getByLabel('One sentence of your own')).toHaveValue('We are moving house.', { timeout: 1000 });
  }).toPass();
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('without an address the text is fine, but what comes next is the address', async ({ page, bowout }) => {
      const { applicationId, people } = await seedGoodbye(bowout.data, 'en');
      await withStores(bowout.data, async (stores) => {
        const person = await stores.people.find(people.recruiter);
        if (person) await stores.people.save({ ...person, email: '' });
      });
      await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
      await expect(page.getByText('It cannot be sent yet: a mail address is missing.')).toBeVisible();
      await expect(page.getByText('All fine.')).toHaveCount(0);
      const filled = page.locator('main .btn:not(.btn--quiet, .btn--text)');
      await expect(filled).toHaveText(['Add the address']);
      await page.getByLabel('Mail address').fill('k.albrecht@nordlicht.example');
      await filled.click();
      await expect(page.getByText('All fine.')).toBeVisible();
      await expect(filled).toHaveText(['Open in my mail program']);
    });

    test('each person has an address of their own on the page', async ({ page, bowout }) => {
      const { applicationId } = await seedGoodbye(bowout.data, 'de');
      await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
      await page.getByRole('link', { name: 'Tobias Henke', exact: true }).click();
      await expect(page).toHaveURL(/\/goodbyes\/[^/]+\/[^/#]+#message$/);
      const address = page.url();
      await page.goto(bowout.url);
      await page.goto(address);
      await expect(page.getByRole('article', { name: 'Nachricht an Tobias Henke' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Katrin Albrecht', exact: true })).toBeVisible();
    });
  });

const tick = {
  en: { change: 'Change the text', body: 'Text', done: 'Done', add: 'My doctor has told me to rest.', say: 'I want to say this', unsay: 'Remark on it again', fine: 'All fine.' }, // prettier-ignore
  de: { change: 'Text ändern', body: 'Text', done: 'Fertig', add: 'Mein Arzt hat mir Ruhe verordnet.', say: 'Das will ich sagen', unsay: 'Wieder darauf hinweisen', fine: 'Alles in Ordnung.' }, // prettier-ignore
} as const;
for (const lang of ['en', 'de'] as const)
  test.describe(lang === 'en' ? 'a private fact, without JavaScript' : 'a private fact', () => {
    test.use({ javaScriptEnabled: lang === 'de' });
    test(`is told because one wants to, ${lang}`, async ({ page, bowout }) => {
      const say = tick[lang];
      const { applicationId } = await seedGoodbye(bowout.data, lang);
      await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
      await page.getByRole('link', { name: say.change }).click();
      const text = page.getByRole('textbox', { name: say.body, exact: true });
      await text.fill(
        (await text.inputValue()).replace(/\n\n(?=\S+ \S+[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*$)/, ` ${say.add}$&`),
      );
      await page.getByRole('button', { name: say.done, exact: true }).click();
      await page.getByRole('button', { name: say.say }).click();
      await expect(page.getByText(say.fine)).toBeVisible();
      await page.getByRole('button', { name: say.unsay }).click();
      await expect(page.getByRole('button', { name: say.say })).toBeVisible();
      await expect(page.getByText(say.fine)).toHaveCount(0);
    });
  });
