import type { Page } from '@playwright/test';
import { de as decideDe } from '#edge/messages/decide.de.ts';
import { en as decideEn } from '#edge/messages/decide.en.ts';
import { de as itemsDe } from '#edge/messages/decision-words.de.ts';
import { en as itemsEn } from '#edge/messages/decision-words.en.ts';
import { de as notesDe } from '#edge/messages/doubt-notes.de.ts';
import { en as notesEn } from '#edge/messages/doubt-notes.en.ts';
import { de as startDe } from '#edge/messages/doubt-start.de.ts';
import { en as startEn } from '#edge/messages/doubt-start.en.ts';
import { de as findDe } from '#edge/messages/find-out.de.ts';
import { en as findEn } from '#edge/messages/find-out.en.ts';
import { de as sayDe } from '#edge/messages/say-it.de.ts';
import { en as sayEn } from '#edge/messages/say-it.en.ts';
import { de as standDe } from '#edge/messages/stand.de.ts';
import { en as standEn } from '#edge/messages/stand.en.ts';
import { todayMessages } from '#edge/messages/today.ts';
import { de as uiDe } from '#edge/messages/ui.de.ts';
import { en as uiEn } from '#edge/messages/ui.en.ts';
import { expect, test } from './bowout.ts';
import { keyboard, pointer, type Hand } from './hand.ts';

/** The words of the screen are the ones that the pages themselves take, so that a better word breaks no journey. */
const words = {
  en: { start: startEn, notes: notesEn, items: itemsEn, find: findEn, say: sayEn, stand: standEn, decide: decideEn, ui: uiEn, today: todayMessages.en }, // prettier-ignore
  de: { start: startDe, notes: notesDe, items: itemsDe, find: findDe, say: sayDe, stand: standDe, decide: decideDe, ui: uiDe, today: todayMessages.de }, // prettier-ignore
};
const stories = {
  en: { text: 'When I asked about handovers she laughed. Priya had read my case study.', against: 'When I asked', inFavour: 'Priya', question: 'Who takes over on my first day?' }, // prettier-ignore
  de: { text: 'Als ich nach der Übergabe fragte, hat sie gelacht. Priya hatte meine Fallstudie gelesen.', against: 'Als ich', inFavour: 'Priya', question: 'Wer übernimmt an meinem ersten Tag?' }, // prettier-ignore
};
type Lang = keyof typeof words;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Sunday evening, after round two: from Today through the seven steps to a decision, one page after the other. */
async function tenQuietMinutes(page: Page, lang: Lang, hand: Hand) {
  const { start, notes, items, find, say, stand, decide, ui, today } = words[lang];
  const story = stories[lang];
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const radio = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByLabel(name, { exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  /** A link where everything is saved already, a button where a form goes with it. */
  const onwards = () =>
    hand.press(page.getByRole('link', { name: start.common.next, exact: true }).or(button(start.common.next)));

  await hand.press(page.getByRole('link', { name: today.page.newDoubt, exact: true }).first());
  await expect(heading(page)).toHaveText(start.happened.title);
  await hand.type(field(start.happened.title), story.text);
  await hand.type(field(start.happened.company), 'Marlow & Pike');
  await hand.type(field(start.happened.role), 'Service designer');
  await hand.choose(page.getByLabel(start.happened.sinces['some-days'], { exact: true }));
  await hand.press(button(start.common.next));

  await expect(heading(page)).toHaveText(start.wouldYou.title);
  await hand.choose(page.getByLabel(start.wouldYou.answers[1] ?? '', { exact: true }));
  await hand.press(button(start.common.next));

  await expect(heading(page)).toHaveText(notes.noticed.title);
  await hand.press(button(new RegExp(`^${notes.noticed.against}: ${story.against}`)));
  await expect(page.getByRole('article')).toHaveCount(1);
  await hand.press(button(new RegExp(`^${notes.noticed.for}: ${story.inFavour}`)));
  await expect(page.getByRole('article')).toHaveCount(2);
  await onwards();

  await expect(heading(page)).toHaveText(notes.whereFrom.title);
  await hand.choose(radio(items.triage.e1, items.answers[2]));
  await onwards();

  await expect(heading(page)).toHaveText(find.title);
  await hand.type(field(find.question).first(), story.question);
  await hand.press(button(find.keep).first());
  await expect(page.getByText(find.kept).first()).toBeVisible();
  await onwards();

  await expect(heading(page)).toHaveText(say.title);
  await onwards();

  await expect(heading(page)).toHaveText(stand.gate.title);
  await hand.choose(page.getByLabel(start.wouldYou.answers[3] ?? '', { exact: true }));
  await hand.type(field(stand.gate.mind), story.question);
  await hand.press(button(stand.gate.show));
  await expect(heading(page)).not.toHaveText(stand.gate.title);
  await expect(page.getByText(decide.waysTitle)).toBeVisible();
  await hand.press(button(new RegExp(`^${ui.ways.stay}`)));
  await expect(page.getByText(decide.kept.stay).first()).toBeVisible();
}

for (const lang of ['en', 'de'] as const)
  test.describe(`Sunday evening, ${lang}`, () => {
    test.use({ locale: lang === 'de' ? 'de-DE' : 'en-GB' });

    test('through the seven steps to a decision, live @phone', async ({ page }) => {
      await tenQuietMinutes(page, lang, pointer());
    });

    test('the same with the keyboard alone', async ({ page }) => {
      const hand = keyboard(page);
      await tenQuietMinutes(page, lang, hand);
      console.log(`${hand.steps()} keys beyond typed text`);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('the same, page by page', async ({ page }) => {
        await tenQuietMinutes(page, lang, pointer());
      });
    });
  });
