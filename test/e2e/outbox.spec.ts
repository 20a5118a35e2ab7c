import AxeBuilder from '@axe-core/playwright';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { addDraft } from '../delivery/sample-letter.ts';
import { expect, test } from './bowout.ts';
import { withStores } from './with-stores.ts';

const now = systemClock.now();

const seed = (dataFolder: string) =>
  withStores(dataFolder, async (stores) => {
    const at = { stores, ids: systemIds, now };
    const undoUntil = now.add({ hours: 2 });
    await addDraft(at, 'later@acme.example', { state: 'queued', undoUntil, subject: 'Goodbye later' });
    const outcome = { kind: 'recipient', host: 'mail.example.org' };
    await addDraft(at, 'gone@acme.example', { state: 'failed', attempts: 1, outcome, subject: 'Goodbye gone' });
    const broken = { kind: 'maybe-accepted', host: 'mail.example.org' };
    await addDraft(at, 'lost@acme.example', { state: 'unknown', outcome: broken, subject: 'Goodbye lost' });
    await addDraft(at, 'mine@acme.example', { state: 'in-drafts', subject: 'Goodbye in drafts' });
  });

test('@phone every letter says what came of it, and what one can do about it', async ({ page, bowout }) => {
  await seed(bowout.data);
  await page.goto(`${bowout.url}/`);
  const bar = page.getByRole('status').filter({ hasText: 'A message goes out' });
  await expect(bar).toBeVisible();
  await page
    .getByRole('link', { name: /See why|Settle it/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/outbox#/);
  const item = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(item('Goodbye lost')).toContainText('Nobody can say whether it went out.');
  await expect(item('Goodbye lost')).toContainText('Did it arrive?');
  await expect(item('Goodbye gone')).toContainText('this address does not exist');
  await expect(item('Goodbye in drafts')).toContainText('From there you send it yourself');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await item('Goodbye lost').getByRole('button', { name: 'It did not go out' }).click();
  await expect(item('Goodbye lost')).toContainText('You noted that it did not go out.');
  await item('Goodbye later').getByRole('button', { name: 'Take back' }).click();
  await expect(item('Goodbye later')).toHaveCount(0);
  await item('Goodbye in drafts').getByRole('button', { name: 'Take back' }).click();
  await expect(item('Goodbye in drafts').getByRole('alert')).toHaveText('Set up a mail account first.');
  await item('Goodbye in drafts').getByRole('button', { name: 'I have deleted it there' }).click();
  await expect(item('Goodbye in drafts')).toHaveCount(0);
  const states = await withStores(bowout.data, async ({ letters }) =>
    (await letters.all()).map(({ subject, state }) => `${subject}: ${state}`),
  );
  expect(states.toSorted()).toEqual([
    'Goodbye gone: failed',
    'Goodbye in drafts: draft',
    'Goodbye later: draft',
    'Goodbye lost: failed',
  ]);
});

test.describe('without JavaScript, in German', () => {
  test.use({ javaScriptEnabled: false, locale: 'de-DE' });
  test('the line below the page takes back', async ({ page, bowout }) => {
    await seed(bowout.data);
    await page.goto(`${bowout.url}/applications`);
    await page.getByRole('status').getByRole('button', { name: 'Zurückholen' }).click();
    await expect(page).toHaveURL(`${bowout.url}/outbox`);
    await expect(page.getByText('Goodbye later')).toHaveCount(0);
    await expect(page.getByText('Kam sie an?')).toBeVisible();
  });
});
