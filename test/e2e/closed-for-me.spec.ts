import { newApplication } from '#domain/application/new-application.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { expect, test } from './bowout.ts';
import { withStores } from './with-stores.ts';

for (const [locale, words] of [
  [
    'en-GB',
    {
      ask: 'Ask once',
      close: 'Close it for me',
      closed: 'Closed for you',
      undo: 'Open it again',
      answered: 'They answered after all',
      late: 'answered after all',
      seen: 'Seen',
    },
  ],
  [
    'de-DE',
    {
      ask: 'Einmal nachfragen',
      close: 'Für mich abschließen',
      closed: 'Für dich abgeschlossen',
      undo: 'Wieder öffnen',
      answered: 'Sie haben doch geantwortet',
      late: 'hat doch noch geantwortet',
      seen: 'Gesehen',
    },
  ],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`a promised answer: one question, closed for me, opened by a late answer (${locale}${javaScriptEnabled ? '' : ', without JavaScript'}) @phone`, async ({
      browser,
      bowout,
      page,
    }) => {
      const id = systemIds.newId<'application'>();
      const now = systemClock.now();
      const promisedBy = now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 9 });
      const known = { ...newApplication(id, { company: 'Acme', role: 'Baker' }, now), stage: 'interviewing' as const };
      await withStores(bowout.data, (stores) => stores.applications.save({ ...known, promisedBy }));
      const context = await browser.newContext({
        javaScriptEnabled,
        locale,
        baseURL: bowout.url,
        storageState: await page.context().storageState(),
      });
      const plain = await context.newPage();
      await plain.goto('/');
      await expect(plain.getByRole('link', { name: words.ask })).toBeVisible();
      const followedUpAt = now.subtract({ hours: 30 });
      await withStores(bowout.data, (stores) => stores.applications.save({ ...known, promisedBy, followedUpAt }));

      await plain.goto('/');
      await plain.getByRole('button', { name: words.close }).click();
      await expect(plain.getByRole('status')).toContainText(words.closed);
      await plain.getByRole('button', { name: words.undo }).click();
      await plain.getByRole('button', { name: words.close }).click();
      await expect(plain.getByRole('status')).toContainText(words.closed);

      await plain.goto(`/applications/${id}`);
      await expect(plain.getByRole('heading', { level: 2, name: words.closed })).toBeVisible();
      await plain.getByRole('button', { name: words.answered }).click();
      await plain.goto('/');
      await expect(plain.getByRole('heading', { name: words.late })).toBeVisible();
      await plain.goto(`/applications/${id}`);
      await plain.getByRole('button', { name: words.seen }).click();
      await expect(plain.getByRole('button', { name: words.seen })).toHaveCount(0);
      await plain.goto('/');
      await expect(plain.getByRole('heading', { name: words.late })).toHaveCount(0);
      await withStores(bowout.data, async (stores) => {
        expect(await stores.applications.find(id)).toMatchObject({ stage: 'interviewing', closedForMeAt: null });
        const kinds = (await stores.entries.ofApplication(id)).toReversed().map(({ facts }) => facts.kind);
        expect(kinds).toEqual(['closed-for-me', 'reopened', 'closed-for-me', 'reopened']);
      });
      await context.close();
    });
