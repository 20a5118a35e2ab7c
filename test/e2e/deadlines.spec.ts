import { expect, test } from './bowout.ts';

test.use({ demo: true });

for (const [locale, words] of [
  ['en-GB', { title: 'Dates side by side', more: 'Ask for more time', sooner: 'Ask them to tell you sooner' }],
  ['de-DE', { title: 'Fristen nebeneinander', more: 'Um mehr Zeit bitten', sooner: 'Um frühere Antwort bitten' }],
] as const)
  test(`dates of several processes stand beside each other, each with its letter begun (${locale}) @phone`, async ({
    browser,
    bowout,
    page,
  }) => {
    const context = await browser.newContext({
      locale,
      javaScriptEnabled: false,
      baseURL: bowout.url,
      viewport: { width: 360, height: 800 },
      storageState: await page.context().storageState(),
    });
    const plain = await context.newPage();
    await plain.goto('/');
    const section = plain.locator('section', { has: plain.getByRole('heading', { name: words.title }) });
    const times = await section.locator('time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(times.length).toBeGreaterThan(1);
    expect(times).toEqual(times.toSorted());
    const room = await plain.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(room).toBe(0);
    await expect(section.getByRole('link', { name: words.sooner })).toBeVisible();
    await section.getByRole('link', { name: words.more }).click();
    await expect(plain.locator('[name=until]')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
    await context.close();
  });
