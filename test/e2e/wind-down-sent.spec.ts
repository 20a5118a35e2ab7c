import { newApplication } from '#domain/application/new-application.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { accountPage, expect, seedReachable, test } from './real-mail.ts';
import { withStores } from './with-stores.ts';

test('with a mail account the ticked goodbyes leave together, once each', async ({ page, bowout, mail }) => {
  const { addresses, applicationId } = await seedReachable(bowout.data, mail);
  await withStores(bowout.data, async ({ applications, settings }) => {
    const offer = newApplication(systemIds.newId(), { company: 'Offer', role: 'Baker' }, systemClock.now());
    await applications.save({ ...offer, stage: 'offer' });
    await settings.save({ ...(await settings.read()), undoMinutes: 0 });
  });
  const { user, password } = mail.users.anna;
  const smtp = { host: '127.0.0.1', port: mail.smtp.submission, tls: 'none', user, password } as const;
  await page.goto(`${bowout.url}/settings/accounts`);
  await accountPage(page).fill('smtp', smtp);
  await page.goto(`${bowout.url}/wind-down`);
  await page
    .locator('li', { has: page.getByRole('link', { name: 'Offer' }) })
    .locator('form[action="?/signed"] button')
    .click();
  await page.getByRole('button', { name: 'Write it' }).click();
  const read = (to: string) => page.getByRole('checkbox', { name: `Read: to ${to}` });
  await read('Katrin Albrecht').check();
  await read('Tobias Henke').check();
  await page.getByRole('button', { name: 'Send the ticked ones' }).click();
  await expect(page.getByRole('link', { name: 'See the outbox' }).first()).toBeVisible();
  for (const to of [addresses.recruiter, addresses.manager])
    await expect.poll(() => mail.messages(to).length, { timeout: 30_000 }).toBe(1);
  expect(mail.messages(addresses.recruiter)).toHaveLength(1);
  await withStores(bowout.data, async ({ letters }) => {
    const states = (await letters.ofApplication(applicationId)).map(({ state, calendarPart }) => [state, calendarPart]);
    expect(states.filter(([state, calendar]) => state === 'sent' && calendar === null)).toHaveLength(2);
  });
});
