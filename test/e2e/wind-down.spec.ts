import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { newApplication } from '#domain/application/new-application.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';
import { withStores } from './with-stores.ts';

for (const [lang, locale, words] of [
  [
    'en',
    'en-GB',
    { write: 'Write it', handed: 'I have sent the ticked ones', zip: /mail files/, tick: 'Tick at least one' },
  ],
  [
    'de',
    'de-DE',
    {
      write: 'Schreiben lassen',
      handed: 'Die angehakten habe ich gesendet',
      zip: /Mail-Dateien/,
      tick: 'Hake mindestens',
    },
  ],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`all goodbyes are read one by one and leave together (${lang}${javaScriptEnabled ? '' : ', without JavaScript'}) @phone`, async ({
      browser,
      bowout,
      page,
    }) => {
      const known = await seedGoodbye(bowout.data, lang);
      await withStores(bowout.data, async (stores) => {
        const offer = newApplication(systemIds.newId(), { company: 'Offer', role: 'Baker' }, systemClock.now());
        await stores.applications.save({ ...offer, stage: 'offer' });
        const silent = newApplication(systemIds.newId(), { company: 'Silent', role: 'Baker' }, systemClock.now());
        await stores.applications.save({ ...silent, stage: 'applied' });
      });
      const context = await browser.newContext({
        javaScriptEnabled,
        locale,
        acceptDownloads: true,
        baseURL: bowout.url,
        storageState: await page.context().storageState(),
      });
      const plain = await context.newPage();
      await plain.goto('/wind-down/review');
      await expect(plain.locator('input[name=read]')).toHaveCount(0);
      await plain.goto('/wind-down');
      await plain
        .locator('li', { has: plain.getByRole('link', { name: 'Offer' }) })
        .locator('form[action="?/signed"] button')
        .click();
      await plain.getByRole('button', { name: words.write }).click();
      await expect(plain).toHaveURL(/\/wind-down\/review/);
      await expect(plain.getByText('Silent')).toHaveCount(0);
      await plain.getByRole('button', { name: words.handed }).click();
      await expect(plain.getByRole('alert')).toContainText(words.tick);
      const boxes = plain.locator('input[name=read]');
      const count = await boxes.count();
      expect(count).toBeGreaterThan(1);
      // what was ticked is still ticked after looking at one of them
      await boxes.first().check();
      await plain.locator('button[formaction="?/look"]').first().click();
      await expect(plain).toHaveURL(/\/goodbyes\//);
      await plain.goto('/wind-down/review');
      await expect(boxes.first()).toBeChecked();
      await expect(boxes.nth(1)).not.toBeChecked();
      for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
      const [download] = await Promise.all([
        plain.waitForEvent('download'),
        plain.getByRole('button', { name: words.zip }).click(),
      ]);
      const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
      expect(Object.keys(files)).toHaveLength(count);
      for (const bytes of Object.values(files)) expect(strFromU8(bytes)).toContain('X-Unsent: 1');
      for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
      await plain.getByRole('button', { name: words.handed }).click();
      await expect(plain).toHaveURL(/\/wind-down$/);
      await withStores(bowout.data, async (stores) => {
        const states = (await stores.letters.ofApplication(known.applicationId)).map(({ state }) => state);
        expect(states.filter((state) => state === 'handed-over')).toHaveLength(count);
      });
      await context.close();
    });
