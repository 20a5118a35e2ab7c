import type { MailAccount } from './account.ts';

type Server = { readonly host: string; readonly port: number; readonly tls: MailAccount['tls'] };

/** What a provider asks for before another program may use the account: explained in words by `edge/messages/accounts`. */
export const presetNeeds = [
  'enable-pop-imap', // switch on POP3 and IMAP in the provider's own settings
  'mail-password', // a password for mail programs, other than the one of the website
  'app-password', // an app password, which needs two-step login
  'bridge', // the provider's own program has to run on this machine
  'whole-address', // the user name is the whole mail address
  'oauth-only', // no passwords at all
] as const;
export type PresetNeed = (typeof presetNeeds)[number];

/** Where name and port of the servers were read. Null: no page of the provider could be read then; several lists of other mail programs agree. */
type Source = { readonly page: string | null; readonly readOn: string };

/** A provider with its servers; null: it cannot be used with a password. */
export type AccountPreset = {
  readonly id: string;
  /** As the provider writes itself. */
  readonly name: string;
  /** Domains of its addresses, lower case; empty where customers bring their own. */
  readonly domains: readonly string[];
  readonly servers: { readonly smtp: Server; readonly imap: Server } | null;
  readonly needs: readonly PresetNeed[];
  readonly source: Source;
  /** Files a copy of what is sent by SMTP into Sent by itself. */
  readonly filesSent?: true;
};

const readOn = '2026-11-24';
const read = (page: string): Source => ({ page, readOn });
const agreed: Source = { page: null, readOn };

const tls = (smtp: string, imap: string): AccountPreset['servers'] => ({
  smtp: { host: smtp, port: 465, tls: 'implicit' },
  imap: { host: imap, port: 993, tls: 'implicit' },
});

const starttls = (smtp: string, imap: string): AccountPreset['servers'] => ({
  smtp: { host: smtp, port: 587, tls: 'starttls' },
  imap: { host: imap, port: 993, tls: 'implicit' },
});

/** In the order in which they are offered. */
export const accountPresets: readonly AccountPreset[] = [
  {
    id: 'gmx',
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.eu', 'gmx.org', 'gmx.info', 'gmx.biz'],
    servers: tls('mail.gmx.net', 'imap.gmx.net'),
    needs: ['whole-address', 'enable-pop-imap', 'app-password'],
    source: read('https://github.com/chatmail/provider-db/blob/master/_providers/gmx.net.md'),
  },
  {
    id: 'web-de',
    name: 'WEB.DE',
    domains: ['web.de', 'email.de'],
    servers: starttls('smtp.web.de', 'imap.web.de'),
    needs: ['whole-address', 'enable-pop-imap', 'app-password'],
    source: agreed,
  },
  {
    id: 't-online',
    name: 'T-Online',
    domains: ['t-online.de', 'magenta.de'],
    servers: tls('securesmtp.t-online.de', 'secureimap.t-online.de'),
    needs: ['whole-address', 'mail-password'],
    source: read('http://pda.teltarif.de/internet/e-mail/t-online-unverschluesselt.html'),
  },
  {
    id: 'posteo',
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net', 'posteo.eu', 'posteo.at', 'posteo.ch', 'posteo.org'],
    servers: tls('posteo.de', 'posteo.de'),
    needs: ['whole-address'],
    source: agreed,
  },
  {
    id: 'mailbox-org',
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    servers: tls('smtp.mailbox.org', 'imap.mailbox.org'),
    needs: ['whole-address', 'app-password'],
    source: read('https://kb.mailbox.org/en/private/e-mail/e-mail-configuration'),
  },
  {
    id: 'ionos',
    name: 'IONOS',
    domains: [],
    servers: tls('smtp.ionos.de', 'imap.ionos.de'),
    needs: ['whole-address'],
    source: agreed,
  },
  {
    id: 'strato',
    name: 'Strato',
    domains: [],
    servers: tls('smtp.strato.de', 'imap.strato.de'),
    needs: ['whole-address'],
    source: agreed,
  },
  {
    id: 'freenet',
    name: 'freenet',
    domains: ['freenet.de', 'freenetmail.de'],
    servers: starttls('mx.freenet.de', 'mx.freenet.de'),
    needs: ['whole-address', 'enable-pop-imap'],
    source: agreed,
  },
  {
    id: 'gmail',
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    servers: tls('smtp.gmail.com', 'imap.gmail.com'),
    needs: ['whole-address', 'app-password'],
    source: read('https://grokipedia.com/page/Gmail_SMTP_authentication'),
    filesSent: true,
  },
  {
    id: 'icloud',
    name: 'iCloud Mail',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    servers: starttls('smtp.mail.me.com', 'imap.mail.me.com'),
    needs: ['whole-address', 'app-password'],
    source: read('https://www.lifewire.com/what-are-icloud-mail-imap-settings-1170502'),
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm'],
    servers: tls('smtp.fastmail.com', 'imap.fastmail.com'),
    needs: ['whole-address', 'app-password'],
    source: read('https://www.fastmail.com/help/technical/servernamesandports.html'),
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    domains: ['yahoo.com', 'yahoo.de', 'yahoo.co.uk', 'ymail.com', 'rocketmail.com'],
    servers: tls('smtp.mail.yahoo.com', 'imap.mail.yahoo.com'),
    needs: ['whole-address', 'app-password'],
    source: agreed,
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    // The bridge listens on this machine only, and takes no login before STARTTLS with a certificate of its own making.
    servers: {
      smtp: { host: '127.0.0.1', port: 1025, tls: 'starttls' },
      imap: { host: '127.0.0.1', port: 1143, tls: 'starttls' },
    },
    needs: ['bridge', 'mail-password'],
    source: read('https://xenocept.com/docs/email-setup/proton.html'),
    filesSent: true,
  },
  {
    id: 'outlook',
    name: 'Outlook, Hotmail, Microsoft 365',
    domains: ['outlook.com', 'outlook.de', 'hotmail.com', 'hotmail.de', 'live.com', 'live.de', 'msn.com'],
    servers: null,
    needs: ['oauth-only'],
    source: read('https://en.ittrip.xyz/ms-office/outlook/outlook-hotmail-oauth2-fix'),
  },
];

/** The provider of an address, by its domain; undefined for a domain of one's own. */
export function presetFor(address: string): AccountPreset | undefined {
  const domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return accountPresets.find(({ domains }) => domains.includes(domain));
}
