import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './bowout.ts';
import { kindOf, kindsOfPages } from './kinds-of-pages.ts';

/** What nobody loses by a reload: a key, a password, a word that confirms, a search, and what is not text. */
const notKept = [
  '[type=hidden]',
  '[type=file]',
  '[type=password]',
  '[type=search]',
  '[type=radio]',
  '[type=checkbox]',
  '[type=submit]',
  '[readonly]',
  '[autocomplete=off][name=word]',
  '[name=key]',
].join(', ');
const elsewhere = /^\/(settings\/(data|lock)|private|styleguide|unlock|search)/;

const texts = (page: Page) =>
  page.locator(`form[method=post]:not([data-private]) :is(textarea, input:not(${notKept})):visible`);

const sample = (type: string, index: number): string | null => {
  const samples: Record<string, string> = {
    email: `typed-${index}@firma.example`,
    url: `https://firma.example/${index}`,
    tel: `0341 555 0${index}`,
    textarea: `Typed and not sent, number ${index}.`,
    text: `Typed ${index}`,
  };
  return samples[type] ?? null;
};

const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

const fieldOf = (page: Page, key: string) => page.locator(`form [id="${key}"], form [name="${key}"]`).first();

/** Types into every text field of a page; what stands in each afterwards, by its id or name. */
async function typeEverywhere(page: Page): Promise<Map<string, string>> {
  await openAll(page);
  const fields = await texts(page).evaluateAll((all) =>
    all.map((element) => ({
      type: element instanceof HTMLInputElement ? element.type : 'textarea',
      key: element.id || (element.getAttribute('name') ?? ''),
      isNumber: element.hasAttribute('inputmode'),
    })),
  );
  const typed = new Map<string, string>();
  for (const [index, { type, key, isNumber }] of fields.entries()) {
    const text = isNumber || key === '' ? null : sample(type, index);
    if (text === null) continue;
    await fieldOf(page, key).fill(text, { timeout: 5000 });
    typed.set(key, text);
  }
  return typed;
}

/** A tab that dies says nothing more. */
async function crash(page: Page, context: BrowserContext): Promise<Page> {
  const fresh = await context.newPage();
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  return fresh;
}

test.describe('on every kind of page', () => {
  test.use({ demo: true });
  test.setTimeout(300_000);

  test('what was typed is there again after the tab has crashed', async ({ page, context, bowout }) => {
    const pages = (await kindsOfPages(page, bowout.url)).filter((path) => !elsewhere.test(path));
    const kinds: string[] = [];
    for (const path of pages) {
      const writing = await context.newPage();
      await writing.goto(bowout.url + path, { waitUntil: 'networkidle' });
      const typed = await test.step(path, () => typeEverywhere(writing));
      if (typed.size > 0) {
        kinds.push(`${kindOf(path)} (${typed.size})`);
        await expect(writing.getByText(/Saving …/)).toHaveCount(0);
        await writing.waitForTimeout(900);
        await expect(writing.getByText(/Saving …/)).toHaveCount(0);
        const reading = await crash(writing, context);
        await reading.goto(bowout.url + path, { waitUntil: 'networkidle' });
        await openAll(reading);
        for (const [key, text] of typed) {
          await expect.soft(fieldOf(reading, key), `${path} ${key}`).toHaveValue(text, { timeout: 1000 });
        }
        await reading.close();
      }
      await writing.close();
    }
    console.log(`${kinds.length} kinds of pages keep their texts: ${kinds.join(' ')}`);
    expect(kinds.length).toBeGreaterThan(20);
  });
});

/** A doubt about an application that is typed right there; its address. */
async function begin(page: Page): Promise<string> {
  await page.goto('/doubts/new');
  await page.getByLabel('What happened?').fill('She laughed.');
  await page.getByLabel('Company').fill('Marlow & Pike');
  await page.getByLabel('Job', { exact: true }).fill('Designer');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/would-you-take-it/);
  return page.url().replace('/would-you-take-it', '');
}

const saved = (page: Page) => page.getByText(/(Saved|Kept) at/).first();

test('a form that was sent is empty again; what was begun can be thrown away and put back', async ({ page }) => {
  const doubt = await begin(page);
  await page.goto('/doubts/new');
  await expect(page.getByLabel('What happened?')).toHaveValue('');
  await page.goto(`${doubt}/noticed`);
  await page.getByLabel('What was said or done?').fill('Nobody knew who I was.');
  await page.getByRole('radio', { name: 'Speaks against it' }).check();
  await expect(saved(page)).toBeVisible();
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.getByText(/You began this/)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Speaks against it' })).toBeChecked();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByLabel('What was said or done?')).toHaveValue('');
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByLabel('What was said or done?')).toHaveValue('Nobody knew who I was.');
  await expect(page.getByRole('radio', { name: 'Speaks against it' })).toBeChecked();
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByLabel('What was said or done?')).toHaveValue('');
  await page.reload();
  await expect(page.getByText(/You began this/)).toHaveCount(0);
});

for (const { what, path, label } of [
  { what: 'a text of its own', path: 'what-happened', label: 'What happened?' },
  { what: 'a card that is not kept yet', path: 'noticed', label: 'What was said or done?' },
])
  test(`two tabs on ${what}: both versions stand there, and either answer can be taken back`, async ({
    page,
    context,
  }) => {
    const doubt = await begin(page);
    const other = await context.newPage();
    await page.goto(`${doubt}/${path}`);
    await other.goto(`${doubt}/${path}`);
    await other.getByLabel(label).fill('From the other tab.');
    await expect(saved(other)).toBeVisible();
    const field = page.getByLabel(label);
    await field.fill('From this tab.');
    const version = page.getByRole('group', { name: 'Another version' });
    await expect(version).toContainText('From the other tab.');
    await expect(field).toHaveValue('From this tab.');
    await page.reload();
    await expect(version).toContainText('From the other tab.');
    await version.getByRole('button', { name: 'Keep both' }).click();
    await expect(field).toHaveValue('From this tab. / From the other tab.');
    await expect(version).toHaveCount(0);
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(field).toHaveValue('From this tab.');
    await version.getByRole('button', { name: 'Keep this version' }).click();
    await expect(field).toHaveValue('From the other tab.');
    await page.getByRole('button', { name: 'Take back' }).click();
    await version.getByRole('button', { name: 'Throw this version away' }).click();
    await expect(version).toHaveCount(0);
    await page.waitForTimeout(900);
    await page.reload();
    await expect(field).toHaveValue('From this tab.');
    await expect(version).toHaveCount(0);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('two tabs on one text: both stand there, and the answer can be taken back', async ({ page, context }) => {
    const doubt = await begin(page);
    const other = await context.newPage();
    await page.goto(`${doubt}/what-happened`);
    await other.goto(`${doubt}/what-happened`);
    await other.getByLabel('What happened?').fill('From the other tab.');
    await other.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('What happened?').fill('From this tab.');
    await page.getByRole('button', { name: 'Continue' }).click();
    const version = page.getByRole('group', { name: 'Another version' });
    await expect(version).toContainText('From the other tab.');
    await version.getByRole('button', { name: 'Keep this version' }).click();
    await expect(page.getByLabel('What happened?')).toHaveValue('From the other tab.');
    await page.getByRole('button', { name: 'Take back' }).click();
    await expect(page.getByLabel('What happened?')).toHaveValue('From this tab.');
    await expect(version).toContainText('From the other tab.');
  });
});

test.describe('before the scripts have come', () => {
  // A service worker would answer for them, out of this test's reach.
  test.use({ serviceWorkers: 'block' });

  /** Scripts wait until what comes back is called. */
  async function holdScripts(page: Page) {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  test('what is typed or chosen stays, and is saved', async ({ page }) => {
    const doubt = await begin(page);
    const release = await holdScripts(page);
    await page.goto(`${doubt}/noticed`, { waitUntil: 'commit' });
    await page.getByLabel('What was said or done?').fill('Typed early.');
    await page.getByRole('radio', { name: 'Speaks for it' }).check();
    await page.getByRole('radio', { name: 'strong' }).check();
    await page.getByText('Who, when, topic, checked or not').click();
    await page.getByLabel('What is it about?').selectOption({ label: 'the first weeks' });
    await page.getByLabel('I have it in writing').check();
    release();
    await expect(saved(page)).toBeVisible();
    for (let time = 0; time < 2; time += 1) {
      await expect(page.getByLabel('What was said or done?')).toHaveValue('Typed early.');
      await expect(page.getByRole('radio', { name: 'Speaks for it' })).toBeChecked();
      await expect(page.getByRole('radio', { name: 'strong' })).toBeChecked();
      await expect(page.getByLabel('What is it about?')).toHaveValue('onboarding');
      await expect(page.getByLabel('I have it in writing')).toBeChecked();
      await page.reload();
    }
  });

  test('a file is still chosen', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/intake', { waitUntil: 'commit' });
    const files = page.getByLabel('Files', { exact: true });
    await files.setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Hello') });
    await files.evaluate((field) => field.addEventListener('change', () => (field.dataset['told'] = 'yes')));
    release();
    await expect(files).toHaveAttribute('data-told', 'yes');
    expect(await files.evaluate((field: HTMLInputElement) => field.files?.[0]?.name)).toBe('note.txt');
  });
});
