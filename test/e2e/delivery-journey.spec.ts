import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { accountPage, expect, seedReachable, test } from './real-mail.ts';
import { withStores } from './with-stores.ts';

const words = {
  en: {
    sendAll: 'Send both that are ready',
    waiting: 'waiting to be sent',
    takeBack: 'Take it back: Tobias Henke',
    sendNow: 'Send now: Katrin Albrecht',
    knows: /knows, by mail/,
    through: /knows through Katrin Albrecht/,
    changed: 'A text has changed since this page was opened, perhaps in another tab.',
    fromDrafts: 'Take it back: Tobias Henke',
    intoDrafts: 'Put it into my Drafts instead',
    inDrafts: 'in your Drafts',
    clock: /2 of 3 know/,
    left: /\d+:\d\d left|minutes left/,
    timeline: 'Katrin Albrecht knows (by mail)',
    answer: 'Hi Lena, thank you for letting us know. May I ask what made you decide against us?',
    answered: 'They wrote: Re: Application',
    asksWhy: 'Probably asks why.',
  },
  de: {
    sendAll: 'Beide fertigen senden',
    waiting: 'wartet auf den Versand',
    takeBack: 'Zurückholen: Tobias Henke',
    sendNow: 'Sofort senden: Katrin Albrecht',
    knows: /weiß Bescheid, per Mail/,
    through: /weiß Bescheid über Katrin Albrecht/,
    changed: 'Ein Text hat sich geändert, seit diese Seite offen ist, vielleicht in einem anderen Tab.',
    fromDrafts: 'Zurückholen: Tobias Henke',
    intoDrafts: 'Stattdessen in meine Entwürfe legen',
    inDrafts: 'in deinen Entwürfen',
    clock: /2 von 3 wissen/,
    left: /\d+:\d\d verbleiben|Noch \d+ Minuten/,
    timeline: 'Katrin Albrecht weiß Bescheid (per Mail)',
    answer: 'Liebe Frau Vogt, danke für die Nachricht. Darf ich fragen, woran es lag?',
    answered: 'Sie haben geschrieben: Re: Application',
    asksWhy: 'Fragt wohl nach dem Grund.',
  },
} as const;

const person = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('an account is set up, and its test says what exactly is wrong', async ({ page, bowout, mail }) => {
  const { user, password } = mail.users.anna;
  await page.goto(`${bowout.url}/settings/accounts`);
  const accounts = accountPage(page);
  await accounts.fill('smtp', { host: 'mail.nowhere.invalid', port: 587, tls: 'starttls', user, password: 'wrong' });
  await expect(await accounts.test('smtp')).toContainText('The server mail.nowhere.invalid was not found.');
  await accounts.fill('smtp', { host: '127.0.0.1', port: 1 });
  await expect(await accounts.test('smtp')).toContainText('Nobody answers at 127.0.0.1.');
  await accounts.fill('smtp', { host: 'localhost', port: mail.smtp.submissions, tls: 'implicit' });
  await expect(await accounts.test('smtp')).toContainText(
    'could not prove who it is: it is signed by nobody but itself. Nothing was sent to it.',
  );
  await accounts.fill('smtp', { host: '127.0.0.1', port: mail.smtp.submission, tls: 'none' });
  await expect(await accounts.test('smtp')).toContainText('The server did not accept user name and password.');
  await accounts.fill('smtp', { password });
  await expect(await accounts.test('smtp')).toContainText('Works: you can send from here.');

  await accounts.fill('imap', { host: '127.0.0.1', port: mail.imap.plain, tls: 'none', user, password });
  await expect(await accounts.test('imap')).toContainText('Works: the mailbox can be read.');
  const drafts = accounts.section('imap').getByLabel('Folder for drafts');
  await drafts.selectOption('Archive');
  const reading = accounts.section('imap').getByRole('group', { name: 'Folders that answers come to' });
  await expect(reading.getByRole('checkbox').first()).toHaveAccessibleName('Inbox (INBOX)');
  await expect(reading.getByRole('checkbox', { name: 'Inbox (INBOX)' })).toBeChecked();
  await reading.getByRole('checkbox', { name: 'Archive' }).check();
  await page.getByRole('button', { name: 'Use these folders' }).click();
  await expect(page.getByText('These folders are used from now on.')).toBeVisible();
  await expect(accounts.section('imap').getByText('An answer in the first is there at once')).toBeVisible();
  await accounts.section('imap').getByRole('button', { name: 'Choose folders' }).click();
  await expect(reading.getByRole('checkbox', { name: 'Archive' })).toBeChecked();
  await expect(drafts).toHaveValue('Archive');
  await withStores(bowout.data, async ({ mailAccounts }) => {
    const imap = await mailAccounts.byProtocol('imap');
    if (imap) await mailAccounts.save({ ...imap, folders: { ...imap.folders, drafts: 'Gone/Drafts' } });
  });
  await expect(await accounts.test('imap')).toContainText('The folder Gone/Drafts was not found.');
  await accounts.section('imap').getByRole('button', { name: 'Choose folders' }).click();
  await expect(drafts).toHaveValue('');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.content()).not.toContain(password);
});

const answerMail = ({ from, to, id, text }: Record<'from' | 'to' | 'id' | 'text', string>) =>
  `From: <${from}>\r\nTo: <${to}>\r\nMessage-ID: <answer-${process.hrtime.bigint()}@acme.test>\r\nIn-Reply-To: ${id}\r\nSubject: Re: Application\r\nDate: Tue, 24 Nov 2026 08:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`;

type Seeded = Awaited<ReturnType<typeof seedReachable>>;

type Way = { url: string; lang: 'en' | 'de'; seeded: Seeded; live: boolean; editElsewhere: () => Promise<void> };

/** As in another tab, while this page is open. */
const editing = (dataFolder: string) => () =>
  withStores(dataFolder, async ({ letters }) => {
    const [last] = (await letters.inState('draft')).slice(-1);
    if (last) await letters.save({ ...last, body: last.body.replace('\n\n', '\n\nOne more thing. '), edited: true });
  });

/** Two texts go out together; one is taken back and put into Drafts, the other sent at once, and it is there. */
async function sendBoth(page: Page, { url, lang, seeded, live, editElsewhere }: Way) {
  const say = words[lang];
  await page.goto(`${url}/applications/${seeded.applicationId}/tell`);
  await editElsewhere();
  await page.getByRole('button', { name: say.sendAll }).click();
  await expect(page.getByText(say.changed)).toBeVisible();
  await expect(person(page, 'Tobias Henke')).not.toContainText(say.waiting);
  await page.getByRole('button', { name: say.sendAll }).click();
  await expect(person(page, 'Tobias Henke')).toContainText(say.waiting);
  await expect(person(page, 'Katrin Albrecht').first()).toContainText(say.left);
  if (live) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.getByRole('button', { name: say.takeBack }).click();
  await expect(person(page, 'Tobias Henke')).not.toContainText(say.waiting);
  await page.getByRole('button', { name: say.sendNow }).click();
  await expect(person(page, 'Katrin Albrecht').first()).toContainText(say.knows);
  await expect(page.getByText(say.through)).toBeVisible();
  await expect(page.getByText(say.clock)).toBeVisible();
  const row = person(page, 'Tobias Henke').last();
  await row.locator('summary').first().click();
  await row.getByRole('button', { name: say.intoDrafts }).click();
  await expect(person(page, 'Tobias Henke').last()).toContainText(say.inDrafts);
  await page.getByRole('button', { name: say.fromDrafts }).click();
  await expect(person(page, 'Tobias Henke').last()).not.toContainText(say.inDrafts);
  const again = person(page, 'Tobias Henke').last();
  await again
    .locator('details')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
  await again.getByRole('button', { name: say.intoDrafts }).click();
  await expect(person(page, 'Tobias Henke').last()).toContainText(say.inDrafts);
}

for (const lang of ['en', 'de'] as const) {
  test.describe(lang === 'en' ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled: lang === 'en' });
    test(`send all, take one back, send the other now, in ${lang}`, async ({ page, bowout, mail }) => {
      const seeded = await seedReachable(bowout.data, mail, lang);
      const { user, password } = mail.users.anna;
      await page.goto(`${bowout.url}/settings/accounts`);
      const accounts = accountPage(page, lang);
      await accounts.fill('smtp', { host: '127.0.0.1', port: mail.smtp.submission, tls: 'none', user, password });
      await accounts.fill('imap', { host: '127.0.0.1', port: mail.imap.plain, tls: 'none', user, password });
      await sendBoth(page, { url: bowout.url, lang, seeded, live: lang === 'en', editElsewhere: editing(bowout.data) });

      const { recruiter, manager } = seeded.addresses;
      await expect.poll(() => mail.messages(recruiter).length).toBe(1);
      const [raw = ''] = mail.messages(recruiter);
      expect(raw).toMatch(new RegExp(`^To: .*${recruiter}`, 'm'));
      expect(raw).not.toContain(manager);
      const [id = ''] = /<[^>]+@example\.test>/.exec(/^Message-ID: .*/im.exec(raw)?.[0] ?? '') ?? [];
      const copies = (folder: string, what: string) =>
        mail.messages(user, folder).filter((text) => text.includes(what)).length;
      await expect.poll(() => copies('Gesendet', id), { timeout: 20_000 }).toBe(1);
      expect(copies('Entwuerfe', manager)).toBe(1);
      expect(mail.messages(manager)).toEqual([]);
      // the invitation is answered after the letter, never before
      await expect.poll(() => mail.messages(seeded.organiser).length, { timeout: 20_000 }).toBe(1);
      expect(mail.messages(recruiter)).toHaveLength(1);
      await page.goto(`${bowout.url}/applications/${seeded.applicationId}`);
      await expect(page.getByText(words[lang].timeline).first()).toBeVisible();

      // an answer is there as soon as the server tells of it
      const theirs = { from: recruiter, to: user, id, text: words[lang].answer };
      mail.drop(user, answerMail(theirs));
      const answered = page.getByRole('link', { name: words[lang].answered }).first();
      await expect(async () => {
        await page.reload();
        await expect(answered).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 20_000 });
      await answered.click();
      await expect(page.getByText(words[lang].asksWhy).first()).toBeVisible();
      expect(mail.flags(user)).not.toContain('S');
    });
  });
}

test('a text that changed elsewhere is not sent unread; the last words, typed a moment before the press, go along', async ({
  page,
  bowout,
  mail,
}) => {
  const { applicationId } = await seedReachable(bowout.data, mail, 'en');
  const { user, password } = mail.users.anna;
  await page.goto(`${bowout.url}/settings/accounts`);
  await accountPage(page).fill('smtp', {
    host: '127.0.0.1',
    port: mail.smtp.submission,
    tls: 'none',
    user,
    password,
  });
  await page.goto(`${bowout.url}/applications/${applicationId}/tell`);
  await page.getByRole('link', { name: 'Tobias Henke', exact: true }).click();
  // what is changed before the page has come is read with it
  await expect(page.getByRole('article', { name: 'Message to Tobias Henke' })).toBeVisible();
  await editing(bowout.data)();
  await page.getByRole('button', { name: 'Send: Tobias Henke' }).click();
  await expect(page.getByText(words.en.changed)).toBeVisible();
  await withStores(bowout.data, async ({ letters }) => expect(await letters.inState('queued')).toEqual([]));

  await page.reload();
  await page.getByRole('link', { name: 'Change the text' }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await text.fill((await text.inputValue()).replace('\n\n', '\n\nIt was good to meet you. '));
  await page.getByRole('button', { name: words.en.sendAll }).click();
  await expect(person(page, 'Tobias Henke')).toContainText(words.en.waiting);
  await withStores(bowout.data, async ({ letters }) => {
    const queued = await letters.inState('queued');
    expect(queued.some(({ body }) => body.includes('It was good to meet you.'))).toBe(true);
  });
});
