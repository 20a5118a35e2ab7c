import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';

const words = {
  en: {
    change: 'Change the text',
    done: 'Done',
    body: 'Text',
    offered: 'Something has changed since you edited this',
    take: 'Take it over',
    reason: 'A reason',
    stay: 'I am staying where I am',
    because: /current (?:role|employer)|present job|staying where I am/,
    apply: 'Put it into the texts',
    again: 'Another version',
    brief: 'Briefer',
    warm: 'Warmer',
  },
  de: {
    change: 'Text ändern',
    done: 'Fertig',
    body: 'Text',
    offered: 'Seit du das bearbeitet hast, hat sich etwas geändert',
    take: 'Übernehmen',
    reason: 'Ein Grund',
    stay: 'Ich bleibe, wo ich bin',
    because: /jetzigen (?:Stelle|Aufgabe)|jetzige Stelle|bleibe, wo ich bin/,
    apply: 'In die Texte übernehmen',
    again: 'Andere Fassung',
    brief: 'Knapper',
    warm: 'Wärmer',
  },
} as const;
type Lang = keyof typeof words;

const mine = { en: 'That is how I put it myself.', de: 'So sage ich es in meinen Worten.' } as const;

/** Writes a sentence of one's own into the letter to Katrin Albrecht; gives back the addresses of goodbye and letter. */
async function editOne(page: Page, url: string, lang: Lang) {
  const say = words[lang];
  await page.goto(url);
  const goodbye = page.url();
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  await page.getByRole('link', { name: say.change }).click();
  const text = page.getByRole('textbox', { name: say.body, exact: true });
  await text.fill(
    (await text.inputValue()).replace(/\n\n(?=\S+ \S+[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*$)/, ` ${mine[lang]}$&`),
  );
  await page.getByRole('button', { name: say.done, exact: true }).click();
  await expect(page.getByText(mine[lang]).first()).toBeVisible();
  return { goodbye, letter: page.url().split('?')[0] ?? '' };
}

/** A reason is given later: the edited text stays, and the one sentence is offered. */
async function offersTheChange(page: Page, url: string, lang: Lang) {
  const say = words[lang];
  const { goodbye, letter } = await editOne(page, url, lang);
  await page.goto(goodbye);
  await page.getByLabel(say.reason, { exact: true }).selectOption({ label: say.stay });
  await page.getByRole('button', { name: say.apply, exact: true }).first().click();
  await page.goto(letter);
  const offered = page.getByRole('region', { name: say.offered });
  await expect(offered).toBeVisible();
  await expect(page.getByRole('article').getByText(say.because)).toHaveCount(0);
  await expect(page.getByRole('article').getByText(mine[lang])).toBeVisible();
  await offered.getByRole('button', { name: say.take }).first().click();
  await expect(page.getByRole('article').getByText(say.because)).toBeVisible();
  await expect(page.getByRole('article').getByText(mine[lang])).toBeVisible();
  await expect(offered).toHaveCount(0);
}

for (const lang of ['en', 'de'] as const)
  test(`an edited text stays, and a changed fact is offered, ${lang} @phone`, async ({ page, bowout }) => {
    const { applicationId } = await seedGoodbye(bowout.data, lang);
    await offersTheChange(page, `${bowout.url}/applications/${applicationId}/tell`, lang);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an edited text stays, and a changed fact is offered', async ({ page, bowout }) => {
    const { applicationId } = await seedGoodbye(bowout.data, 'de');
    await offersTheChange(page, `${bowout.url}/applications/${applicationId}/tell`, 'de');
  });
});

for (const lang of ['en', 'de'] as const)
  test(`four versions and two tones, all fine, ${lang}`, async ({ page, bowout }) => {
    const say = words[lang];
    const { applicationId } = await seedGoodbye(bowout.data, lang);
    await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
    await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
    const paper = page.getByRole('article');
    const fine = page.getByText(lang === 'de' ? 'Alles in Ordnung.' : 'All fine.');
    await expect(fine).toBeVisible();
    const seen = new Set([await paper.innerText()]);
    for (let n = 0; n < 3; n += 1) {
      const before = await paper.innerText();
      await page.getByRole('button', { name: say.again }).click();
      await expect.poll(() => paper.innerText()).not.toBe(before);
      await expect(fine).toBeVisible();
      seen.add(await paper.innerText());
    }
    expect(seen.size).toBe(4);
    await page.getByRole('button', { name: say.brief }).click();
    await expect(page.getByRole('button', { name: say.warm })).toBeVisible();
    await expect(fine).toBeVisible();
  });
