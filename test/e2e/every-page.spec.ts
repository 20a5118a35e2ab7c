import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';
import { kindOf, kindsOfPages } from './kinds-of-pages.ts';

test.use({ demo: true });
test.setTimeout(300_000);

/** Pages on the way to a second view: each of them is among those that are looked at. */
const sayIt = [
  '/doubts/*/say-it',
  '/doubts/*/say-it/summary',
  '/doubts/*/say-it/aloud',
  '/doubts/*/find-out/message',
  '/opinions/*',
  '/opinions/*/mail',
  '/opinions/return',
];

/** What the walk misses, since it looks at one doubt only: the summary that Nele got, and a message where no conversation is left. */
async function secondViews(page: Page): Promise<string[]> {
  await page.goto('/applications');
  await page
    .getByRole('link', { name: /Stadtgrün Weserbogen/ })
    .first()
    .click();
  await page.locator('main a[href^="/doubts/"]').first().click();
  await page.waitForURL(/\/doubts\/[0-9a-f-]{36}/);
  const [, doubt = ''] = /(\/doubts\/[0-9a-f-]{36})/.exec(page.url()) ?? [];
  await page.goto(`${doubt}/say-it`);
  const opinion = (await page.locator('main a[href^="/opinions/0"]').first().getAttribute('href')) ?? '';
  return [`${doubt}/find-out/message`, opinion, `${opinion}/mail`];
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function noViolation(page: Page, about: string) {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      about,
    )
    .toEqual([]);
}

for (const language of ['en', 'de'] as const)
  test.describe(language, () => {
    test.use({ locale: language === 'de' ? 'de-DE' : 'en-GB', contextOptions: { reducedMotion: 'reduce' } });

    test(`every kind of page, light and dark, has no axe violation, one heading and no sideways scrolling (${language})`, async ({
      page,
      bowout,
    }) => {
      const found = await kindsOfPages(page, bowout.url);
      const pages = [...found, ...(await secondViews(page))];
      console.log(`${pages.length} kinds of pages: ${pages.map(kindOf).join(' ')}`);
      expect(pages.length).toBeGreaterThan(15);
      for (const kind of sayIt) expect(pages.map(kindOf)).toContain(kind);
      for (const path of pages) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(bowout.url + path);
        await noViolation(page, `${path}, light`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await noViolation(page, `${path}, dark`);
        expect.soft(await page.locator('h1').count(), `${path}: headings of the first level`).toBe(1);
        expect.soft(await page.title(), `${path}: title`).not.toBe('');
        await page.setViewportSize({ width: 320, height: 640 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect.soft(overflow, `${path}: wider than 320 px (a zoom of 400 %) by`).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    });
  });

test('forced colours leave every control visible, reduced motion leaves nothing moving', async ({ page, bowout }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const path of ['/', '/applications', '/styleguide']) {
    await page.goto(bowout.url + path);
    const faint = await page.locator('button:visible, input:visible:not([type=hidden]), a:visible').evaluateAll(
      (all) =>
        all.filter((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return color === backgroundColor;
        }).length,
    );
    expect(faint, path).toBe(0);
    const moving = await page.locator('*').evaluateAll(
      (all) =>
        all.filter((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
          const seconds = Math.max(...transitionDuration.split(',').map((text) => Number.parseFloat(text)));
          return seconds > 0.02 || (animationName !== 'none' && Number.parseFloat(animationDuration) > 0.02);
        }).length,
    );
    expect(moving, path).toBe(0);
  }
});
