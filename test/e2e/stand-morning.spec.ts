import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { lawNotes } from '#domain/law/notes.ts';
import { bookInterview } from '#usecases/book-interview.ts';
import { involvePerson } from '#usecases/involve-person.ts';
import { trackApplication } from '#usecases/track-application.ts';
import { expect, test } from './bowout.ts';
import { withStores } from './with-stores.ts';

const inTwoHours = (zone: string) => Temporal.Now.zonedDateTimeISO(zone).add({ hours: 2, minutes: 18 });
/** Somewhere it is not near midnight: the interview is today there, whenever the test runs. */
const zone =
  ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Singapore'].find((one) =>
    inTwoHours(one).toPlainDate().equals(Temporal.Now.plainDateISO(one)),
  ) ?? 'UTC';

const words = {
  en: {
    what: 'What happened?',
    company: 'Company',
    job: 'Job',
    date: 'Date',
    time: 'Time',
    zone: 'Time zone',
    next: 'Continue',
  },
  de: {
    what: 'Was war los?',
    company: 'Unternehmen',
    job: 'Stelle',
    date: 'Tag',
    time: 'Uhrzeit',
    zone: 'Zeitzone',
    next: 'Weiter',
  },
};

/** An interview in about two hours; step 1 leads straight to the short page. */
async function theMorning(page: Page, lang: 'en' | 'de' = 'en') {
  const t = words[lang];
  const start = inTwoHours(zone);
  await page.goto('/doubts/new', { waitUntil: 'networkidle' });
  await page.getByLabel(t.company).fill('Kranz + Partner');
  await page.getByLabel(t.job, { exact: true }).fill('Bauzeichnerin');
  await page.getByLabel(t.date, { exact: true }).fill(start.toPlainDate().toString());
  await page.getByLabel(t.time, { exact: true }).fill(start.toPlainTime().toString({ smallestUnit: 'minute' }));
  await page.getByText(`${t.zone}: `).click();
  await page.getByLabel(t.zone).selectOption(zone);
  await page.getByRole('button', { name: t.next }).click();
  await page.waitForURL(/\/morning$/);
}

const heights = (page: Page) =>
  page.evaluate(() => ({ all: document.documentElement.scrollHeight, seen: window.innerHeight }));

for (const lang of ['en', 'de'] as const)
  test.describe(`the morning of the day (${lang})`, () => {
    test.use({ locale: lang === 'de' ? 'de-DE' : 'en-GB', viewport: { width: 360, height: 740 } });

    test(`is complete without scrolling at 360 by 740, with a number, answered in two taps (${lang})`, async ({
      page,
    }) => {
      await theMorning(page, lang);
      await page.getByRole('link', { name: lang === 'de' ? 'Eine eintragen' : 'Add one' }).click();
      await page.getByLabel(/^Telefon|^Phone/).fill('0341 555 0187');
      await page.getByRole('button', { name: /Speichern|Save/ }).click();
      await page.goto('/');
      await page.getByRole('link', { name: lang === 'de' ? 'Heute Morgen' : 'This morning' }).click();
      await page.waitForURL(/\/morning$/);
      const call = page.getByRole('link', { name: '0341 555 0187' });
      await expect(call).toHaveAttribute('href', 'tel:03415550187');
      const since = page.getByRole('button', { name: lang === 'de' ? 'Heute' : 'Today' });
      await since.first().click();
      await expect(since.first()).toHaveAttribute('aria-pressed', 'true');
      await since.last().click();
      await expect(page.getByRole('status')).toContainText(
        lang === 'de' ? 'Dann ist es der Tag.' : 'Then it is about today.',
      );
      const { all, seen } = await heights(page);
      console.log(`${lang}: ${all} of ${seen} px`);
      expect(all).toBeLessThanOrEqual(seen);
      const headingTop = await page.getByRole('heading', { level: 1 }).boundingBox();
      expect((await call.boundingBox())?.y ?? 9999).toBeLessThan(headingTop?.y ?? 0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });

/** A job from the public employment service, with names as long as they come and a number to ring. */
const longNames = (dataFolder: string, origin: 'agentur' | 'jobcenter') =>
  withStores(dataFolder, async (stores) => {
    const use = { stores, ids: systemIds, clock: systemClock };
    const applicationId = await trackApplication(use, {
      company: 'Landesbetrieb Straßenbau und Verkehr Nordrhein-Westfalen',
      role: 'Sachbearbeiterin Nachhaltigkeitsberichterstattung',
      stage: 'interviewing',
      origin,
    });
    const person = {
      givenName: 'Friederike-Charlotte',
      familyName: 'von Wittgenstein-Hohenlohe',
      title: 'Prof. Dr.',
      phone: '+49 341 5550187-2204',
      email: 'friederike.von.wittgenstein@strassenbau.example',
    };
    const personId = await involvePerson(use, { applicationId, role: 'manager', inCharge: true, person });
    const start = inTwoHours(zone);
    const booked = await bookInterview(use, applicationId, { start, personIds: [personId], kind: 'onsite' });
    if (!booked.ok) throw new Error(booked.error.kind);
    return booked.value.id;
  });

for (const lang of ['en', 'de'] as const)
  for (const origin of ['agentur', 'jobcenter'] as const)
    test.describe(`the law and long names (${origin}, ${lang})`, () => {
      test.use({ locale: lang === 'de' ? 'de-DE' : 'en-GB', viewport: { width: 360, height: 740 } });

      test(`the morning stays complete without scrolling, and the card says it too (${origin}, ${lang})`, async ({
        page,
        bowout,
      }) => {
        const id = await longNames(bowout.data, origin);
        const law = lawNotes.find(({ origins }) => origins.includes(origin))?.text[lang] ?? '';
        await page.goto(`/interviews/${id}/morning`);
        await expect(page.getByText(law)).toBeVisible();
        await expect(page.getByRole('link', { name: '+49 341 5550187-2204' })).toBeVisible();
        const answers = page.locator('.answers').getByRole('button');
        for (const answer of await answers.all()) {
          await answer.click();
          await expect(answer).toHaveAttribute('aria-pressed', 'true');
          const { all, seen } = await heights(page);
          expect(all).toBeLessThanOrEqual(seen);
        }
        const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }));
        expect(width).toBeLessThanOrEqual(360);
        await page.goto(`/interviews/${id}/card`);
        await expect(page.getByText(law)).toBeVisible();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(360);
      });
    });

test('five ways with their words ready, the card and the alarms', async ({ page, bowout }) => {
  await theMorning(page);
  const here = page.url();
  for (const [name, href] of [
    ['Go', /\/prep$/],
    ['Phone or video', /kind=reschedule&purpose=other-channel/],
    ['Move it', /kind=reschedule&purpose=move/],
    ['I’m ill', /kind=cancel&purpose=ill/],
  ] as const)
    await expect(page.getByRole('link', { name: new RegExp(`^${name}`) })).toHaveAttribute('href', href);
  const card = await page.request.get(here.replace('/morning', '/card'));
  expect(card.headers()['content-type']).toContain('text/html');
  const html = await card.text();
  for (const text of ['Kranz + Partner', 'mailto:', 'id="go"', 'id="move"', 'id="cancel"'])
    expect(html).toContain(text);
  const alarms = await (await page.request.get(here.replace('/morning', '/alarms.ics'))).text();
  expect(alarms).toContain('BEGIN:VALARM');
  expect((await page.request.get(`${bowout.url}/interviews/nowhere/card`)).status()).toBe(404);
  await page.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(page).toHaveURL(/\/goodbyes\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the morning works the same', async ({ page }) => {
    await theMorning(page);
    await page.getByRole('button', { name: 'Some days' }).click();
    await expect(page.getByRole('button', { name: 'Some days' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'The job' }).click();
    await expect(page.getByRole('status')).toContainText('Then it is about them.');
  });
});
