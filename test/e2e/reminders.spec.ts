import AxeBuilder from '@axe-core/playwright';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { openGoodbye } from '#usecases/open-goodbye.ts';
import { addDraft } from '../delivery/sample-letter.ts';
import { expect, test } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';
import { withStores } from './with-stores.ts';

test('@phone reminders are chosen, and a calendar reads them under a secret address', async ({
  page,
  bowout,
  playwright,
}) => {
  const { applicationId } = await seedGoodbye(bowout.data, 'en');
  await withStores(bowout.data, (stores) => openGoodbye({ stores, ids: systemIds, clock: systemClock }, applicationId));
  await page.goto(`${bowout.url}/settings`);
  await page.getByRole('link', { name: 'Reminders and the calendar feed' }).click();
  await page.getByRole('checkbox', { name: /An interview, the evening before/ }).uncheck();
  await page.getByLabel('From').fill('21:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Quiet hours need a beginning and an end.')).toBeVisible();
  await page.getByLabel('Until').fill('07:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /An interview, the evening before/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Create the address' }).click();
  const address = await page.getByLabel('Secret address').inputValue();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  const stranger = await playwright.request.newContext();
  const feed = await stranger.get(address);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  const text = await feed.text();
  expect(text).toContain('UID:untold-');
  expect(text).not.toContain('Nordlicht');
  expect((await stranger.get(address.replace('.ics', 'x.ics'))).status()).toBe(404);
  await page.getByRole('checkbox', { name: /Name employers/ }).check();
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.getByRole('button', { name: 'Save: Name employers' }).click();
  await answered;
  await expect(page.getByRole('checkbox', { name: /Name employers/ })).toBeChecked();
  expect(await (await stranger.get(address)).text()).toContain('Nordlicht');
  await page.getByRole('button', { name: 'Switch the feed off' }).click();
  await expect(page.getByRole('button', { name: 'Create the address' })).toBeVisible();
  expect((await stranger.get(address)).status()).toBe(404);
  await stranger.dispose();
});

test('an answer stands in Today, is read as plain text, and goes when it is dealt with', async ({ page, bowout }) => {
  await withStores(bowout.data, async (stores) => {
    const now = systemClock.now();
    const sent = { state: 'sent', messageId: '<one@me.example>' } as const;
    const letter = await addDraft({ stores, ids: systemIds, now }, 'k@acme.example', sent);
    const kept = { createdAt: now, changedAt: now, removedAt: null };
    await stores.messages.save({
      ...kept,
      id: systemIds.newId<'message'>(),
      applicationId: letter.applicationId,
      personId: letter.personId,
      messageId: '<answer@acme.example>',
      inReplyTo: '<one@me.example>',
      references: [],
      from: { name: 'Kim Ober', address: 'k@acme.example' },
      to: [],
      subject: 'Re: my application',
      at: now,
      text: 'Could we offer you more?\n<img src="https://track.example/pixel.gif"><script>alert(1)</script>',
      direction: 'in',
      label: 'offers-something',
    });
  });
  await page.goto(bowout.url);
  await page.getByRole('link', { name: 'Read the answer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Re: my application');
  await expect(page.getByText('<img src="https://track.example/pixel.gif">')).toBeVisible();
  await expect(page.getByRole('link', { name: 'No, thank you' })).toHaveAttribute('href', /purpose=back-no-thanks/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'That is dealt with' }).click();
  await expect(page).toHaveURL(`${bowout.url}/`);
  await expect(page.getByText('answered you')).toHaveCount(0);
});
