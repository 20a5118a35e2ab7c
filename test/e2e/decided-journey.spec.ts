import type { Page } from '@playwright/test';
import { openDatabase } from '#adapters/store/open-database.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { de as lettersDe } from '#edge/messages/letter-desk.de.ts';
import { en as lettersEn } from '#edge/messages/letter-desk.en.ts';
import { de as uiDe } from '#edge/messages/ui.de.ts';
import { en as uiEn } from '#edge/messages/ui.en.ts';
import { bookInterview } from '#usecases/book-interview.ts';
import { involvePerson } from '#usecases/involve-person.ts';
import { trackApplication } from '#usecases/track-application.ts';
import { expect, test } from './bowout.ts';
import { keyboard, pointer, type Hand } from './hand.ts';

const words = {
  en: { desk: lettersEn, ui: uiEn, everyone: 'Everyone knows.' },
  de: { desk: lettersDe, ui: uiDe, everyone: 'Alle wissen Bescheid.' },
};
type Lang = keyof typeof words;

/** An application as it stands in many searches: one contact, one conversation next week, a name of one's own. */
async function oneContact(dataFolder: string, lang: Lang) {
  const opened = await openDatabase({ databaseUrl: null, dataFolder });
  if (!opened.ok) throw new Error(opened.error.kind);
  const owner = await opened.value.owners.only();
  if (!owner) throw new Error('no owner');
  const use = { stores: opened.value.storesOf(owner), ids: systemIds, clock: systemClock };
  const settings = await use.stores.settings.read();
  const letterLocale = lang === 'de' ? 'de-DE' : 'en-GB';
  await use.stores.settings.save({ ...settings, name: 'Lena Vogt', email: 'lena@vogt.example', letterLocale });
  const known = { company: 'Marlow & Pike', role: 'Service designer', stage: 'interviewing' as const };
  const applicationId = await trackApplication(use, known);
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@marlow.example' };
  const register = lang === 'de' ? ('du' as const) : ('first-name' as const);
  const personId = await involvePerson(use, {
    applicationId,
    role: 'recruiter',
    inCharge: true,
    person: { ...person, register },
  });
  const start = systemClock.now().toZonedDateTimeISO('Europe/Berlin').add({ days: 4 }).round('hour');
  await bookInterview(use, applicationId, { start, personIds: [personId], kind: 'video' });
  await opened.value.close();
}

/** Decided: from Today to everyone knows. */
async function sayIt(page: Page, lang: Lang, hand: Hand) {
  const { desk, ui, everyone } = words[lang];
  await page.goto('/');
  await hand.press(page.getByRole('navigation').getByRole('link', { name: ui.applications, exact: true }).first());
  await expect(page).toHaveURL(/\/applications$/);
  await hand.press(page.getByRole('link', { name: /Marlow & Pike/ }).first());
  await hand.press(page.getByRole('link', { name: ui.decided }).first());
  await hand.press(page.getByRole('button', { name: new RegExp(`^${ui.ways.withdraw}`) }));
  await expect(page).toHaveURL(/\/goodbyes\//);
  await hand.press(page.getByRole('link', { name: /Priya Nair/ }).last());
  await expect(page.locator('main').getByText('Service designer').first()).toBeVisible();
  await hand.press(page.getByRole('button', { name: desk.toldMail }).first());
  await expect(page.getByText(everyone).first()).toBeVisible();
}

for (const lang of ['en', 'de'] as const)
  test.describe(`decided, ${lang}`, () => {
    test.use({ locale: lang === 'de' ? 'de-DE' : 'en-GB' });

    test('from Today to everyone knows in at most 12 clicks @phone', async ({ page, bowout }) => {
      await oneContact(bowout.data, lang);
      const hand = pointer();
      await sayIt(page, lang, hand);
      console.log(`${hand.steps()} clicks from Today to a finished goodbye`);
      expect(hand.steps()).toBeLessThanOrEqual(12);
    });

    test('the same with the keyboard alone', async ({ page, bowout }) => {
      await oneContact(bowout.data, lang);
      await sayIt(page, lang, keyboard(page));
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('the same, page by page', async ({ page, bowout }) => {
        await oneContact(bowout.data, lang);
        await sayIt(page, lang, pointer());
      });
    });
  });
