import type { Page } from '@playwright/test';
import type { Stores } from '#usecases/ports/stores.ts';
import { startMailServers, type MailServers } from '../servers/mail-servers.ts';
import { test as base } from './bowout.ts';
import { seedGoodbye } from './seed-goodbye.ts';
import { withStores } from './with-stores.ts';

export { expect } from '@playwright/test';

/** One Postfix and one Dovecot for all tests of a worker. */
export const test = base.extend<object, { mail: MailServers }>({
  mail: [
    async ({}, use) => {
      const mail = await startMailServers();
      await use(mail);
      await mail.stop();
    },
    { scope: 'worker' },
  ],
});

let round = 0;

/** The goodbye of the other tests, with addresses that the test servers have mailboxes for, new ones for each test. */
export async function seedReachable(dataFolder: string, mail: MailServers, lang: 'en' | 'de' = 'en') {
  const known = await seedGoodbye(dataFolder, lang);
  const nth = `${process.pid}-${(round += 1)}`;
  const addresses = { recruiter: `katrin-${nth}@acme.test`, manager: `tobias-${nth}@acme.test` };
  const organiser = `calendar-${nth}@acme.test`;
  await withStores(dataFolder, async (stores) => {
    await stores.settings.save({ ...(await stores.settings.read()), email: mail.users.anna.user });
    for (const role of ['recruiter', 'manager'] as const) await readdress(stores, known.people[role], addresses[role]);
    const third = await stores.interviews.find(known.interviews.third);
    if (!third?.invitation) return;
    const text = third.invitation.text.replaceAll('k.albrecht@nordlicht.example', organiser);
    await stores.interviews.save({ ...third, invitation: { ...third.invitation, organiserEmail: organiser, text } });
  });
  return { ...known, addresses, organiser };
}

async function readdress(stores: Stores, id: Parameters<Stores['people']['find']>[0], email: string) {
  const person = await stores.people.find(id);
  if (person) await stores.people.save({ ...person, email });
}

export const accountWords = {
  en: {
    smtp: 'Sending (SMTP)',
    imap: 'Reading answers and filing copies (IMAP)',
    host: 'Server',
    port: 'Port',
    encryption: 'Encryption',
    user: 'User name',
    password: 'Password',
    save: 'Save',
    test: 'Test this account',
  },
  de: {
    smtp: 'Senden (SMTP)',
    imap: 'Antworten lesen und Kopien ablegen (IMAP)',
    host: 'Server',
    port: 'Port',
    encryption: 'Verschlüsselung',
    user: 'Benutzername',
    password: 'Passwort',
    save: 'Speichern',
    test: 'Konto ausprobieren',
  },
} as const;

type Typed = { host?: string; port?: number; tls?: 'none' | 'starttls' | 'implicit'; user?: string; password?: string };

/** The two accounts on the settings page, as somebody fills them in. */
export function accountPage(page: Page, lang: 'en' | 'de' = 'en') {
  const say = accountWords[lang];
  const section = (protocol: 'smtp' | 'imap') => page.getByRole('region', { name: say[protocol] });
  return {
    section,
    async fill(protocol: 'smtp' | 'imap', { host, port, tls, user, password }: Typed) {
      const form = section(protocol);
      if (host !== undefined) await form.getByLabel(say.host).fill(host);
      if (port !== undefined) await form.getByLabel(say.port).fill(String(port));
      if (tls !== undefined) await form.getByLabel(say.encryption).selectOption(tls);
      if (user !== undefined) await form.getByLabel(say.user).fill(user);
      if (password !== undefined) await form.getByLabel(say.password).fill(password);
      await form.getByRole('button', { name: say.save }).click();
      await page.waitForURL(/saved=/);
    },
    async test(protocol: 'smtp' | 'imap') {
      await section(protocol).getByRole('button', { name: say.test }).click();
      return section(protocol);
    },
  };
}
