import type { PresetNeed } from '#domain/settings/account-presets.ts';

const needs: Record<PresetNeed, string> = {
  'enable-pop-imap':
    'Switch on access by IMAP first: on the provider’s website, in the settings under POP3 and IMAP. It is off by default.',
  'mail-password':
    'It wants a password of its own for mail programs, not the one you log in with on the website. You make it in the account settings there.',
  'app-password':
    'With two-step login switched on, make an app password in the security settings of the provider, and enter that one here instead of your own.',
  bridge:
    'Proton Mail needs its program Bridge (with a paid plan) running on this computer. User name and password are the ones that Bridge shows.',
  'whole-address': 'The user name is your whole mail address.',
  'oauth-only':
    'Microsoft lets other programs in only through a registration with Microsoft, not with a password. Bowout does not use that. Download letters as .eml and send them from Outlook, or copy the text; putting them into Drafts works with any other account of yours.',
};

/** What each kind of mail account needs, and what its fields are called. */
export const en = {
  needs,
  provider: 'Provider',
  ownServer: 'Another provider, or a server of my own',
  host: 'Server',
  port: 'Port',
  user: 'User name',
  password: 'Password',
  passwordKept:
    'Kept encrypted; the key lies in a file beside the database. Leave it empty to keep the one that is stored.',
  encryption: 'Encryption',
  tls: {
    implicit: 'TLS from the start (465, 993)',
    starttls: 'STARTTLS, required (587, 143)',
    none: 'None: this computer only',
  },
  smtp: 'Sending (SMTP)',
  imap: 'Reading answers and filing copies (IMAP)',
  readOnly: 'Only the folders that you pick are read, and nothing in them is changed, not even the mark for read.',
  folders: { answers: 'Folders that answers come to', sent: 'Folder for sent mail', drafts: 'Folder for drafts' },
  test: 'Test this account',
  tested: { smtp: 'Works: you can send from here.', imap: 'Works: the mailbox can be read.' },
  none: 'No mail account yet. Without one, you can download letters as .eml, open them in your mail program or copy them.',
};
export type Messages = typeof en;
