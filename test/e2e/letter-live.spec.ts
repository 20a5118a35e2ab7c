import type { ApplicationId } from '#domain/id.ts';
import type { Signal } from '#domain/signal/signal.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { secrets } from '#usecases/test/goodbye-case.ts';
import type { Page } from '@playwright/test';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';
import { withStores } from './with-stores.ts';

/** As many private notes as somebody has after years: each of 20 made-up words. */
async function manyNotes(dataFolder: string, applicationId: ApplicationId, count: number) {
  const syllables = ['ba', 'ler', 'min', 'tos', 'gra', 'wen', 'fil', 'dur', 'kon', 'par', 'ti', 'rung'];
  let state = 7;
  const any = () => syllables[(state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % syllables.length] ?? '';
  const word = () => any() + any() + any();
  const now = systemClock.now();
  await withStores(dataFolder, (stores) =>
    stores.transact(async (inside) => {
      for (let n = 0; n < count; n += 1) {
        const signal: Signal = {
          ...{ id: systemIds.newId<'signal'>(), applicationId, doubtId: null, interviewId: null, personId: null },
          ...{ round: 1, polarity: -1, strength: 'faint', topic: 'other', source: 'first', state: 'open' },
          ...{ verified: false, asked: false, dealbreaker: null, sure: false, noticedAt: now },
          text: `${Array.from({ length: 20 }, word).join(' ')}.`,
          ...{ createdAt: now, changedAt: now, removedAt: null },
        };
        await inside.signals.save(signal);
      }
    }),
  );
}

/** Writes a sentence, and says how many milliseconds after it the margin had something new to say. */
async function remarkAfter(page: Page, typed: string): Promise<number> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { lastKey: number; remarkAt: number };
    const margin = document.querySelector('.remarks');
    document.addEventListener('input', () => (seen.lastKey = performance.now()), true);
    seen.remarkAt = 0;
    if (margin)
      new MutationObserver(() => (seen.remarkAt ||= performance.now())).observe(margin, {
        childList: true,
        subtree: true,
        characterData: true,
      });
  });
  await page.keyboard.insertText(typed);
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { remarkAt: number }).remarkAt)).not.toBe(0);
  return page.evaluate(() => {
    const { remarkAt, lastKey } = globalThis as unknown as { lastKey: number; remarkAt: number };
    return remarkAt - lastKey;
  });
}

test('findings stand in the margin after a pause, against 5,000 private notes', async ({ page, bowout }) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await manyNotes(bowout.data, applicationId, 5000);
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await page.getByRole('link', { name: 'Katrin Albrecht', exact: true }).click();
  await page.getByRole('link', { name: 'Change the text' }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  const before = await text.inputValue();
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    await text.fill(before);
    await expect(page.getByText('All fine.')).toBeVisible();
    await text.focus();
    await page.keyboard.press('Control+Home');
    for (let line = 0; line < 2; line += 1) await page.keyboard.press('ArrowDown');
    times.push(await remarkAfter(page, `${secrets.en}. `));
    await expect(page.getByText('This stands in your private notes').first()).toBeVisible();
  }
  console.info(`pause to remark: ${times.map((ms) => Math.round(ms)).join(', ')} ms`);
});
