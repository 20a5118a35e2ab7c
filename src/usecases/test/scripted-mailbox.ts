import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok } from '#domain/result.ts';
import type { FetchedMail, Mailbox, MailboxSession, MailFolder } from '../ports/mailbox.ts';

/** A trouble of a server that is away. */
export const away: MailTrouble = { host: 'mail.example.org', phase: 'connect', kind: 'unreachable' };

/** It answered, and the answer is no. */
const cannot: MailTrouble = { host: 'mail.example.org', phase: 'folder', kind: 'folder' };

type Script = Partial<{
  folders: readonly MailFolder[] | 'fails';
  /** Mails that lie there, whichever folder is asked for. */
  mails: readonly string[];
  /** Whether the server can tell of new mail, and what waiting comes to. */
  canWait: boolean;
  waits: 'ok' | 'fails' | 'until told';
  opens: boolean;
  whileAppending: () => Promise<void>;
  /** What does not work once it is open. */
  refuses: readonly (keyof MailboxSession)[];
  /** Folders that are not there any more. */
  gone: readonly string[];
  /** Whether it can search; else it says that it cannot. */
  searches: boolean;
}>;

const usual: readonly MailFolder[] = [
  { path: 'INBOX', role: 'inbox' },
  { path: 'Gesendet', role: 'sent' },
  { path: 'Entwürfe', role: 'drafts' },
];

/** A mail account that answers as it is told: what real servers say is tested against real servers. */
export function scriptedMailbox(script: Script = {}) {
  const {
    folders = usual,
    mails = [],
    canWait = false,
    waits = 'ok',
    opens = true,
    refuses = [],
    searches = true,
    gone = [],
    whileAppending,
  } = script;
  const log = { opened: 0, closed: 0, filed: [] as string[], read: [] as string[] };
  const raws: FetchedMail[] = mails.map((text, uid) => ({ uid, raw: new TextEncoder().encode(text) }));
  const about = (messageId: string) => raws.filter((_, index) => mails[index]?.includes(messageId));
  const unless = <T>(what: keyof MailboxSession, value: T) => (refuses.includes(what) ? fail(away) : ok(value));
  const session: MailboxSession = {
    canWait,
    folders: async () => (folders === 'fails' ? fail(away) : ok(folders)),
    hasMessage: async (_folder, messageId) =>
      unless('hasMessage', about(messageId).some(({ raw }) => new TextDecoder().decode(raw).includes(`Message-ID: ${messageId}`))), // prettier-ignore
    mentioning: async (_folder, messageId) => (searches ? unless('mentioning', about(messageId)) : fail(cannot)),
    sentBy: async (_folder, address) => (searches ? unless('sentBy', about(address)) : fail(cannot)),
    append: async (folder, as, raw) => {
      await whileAppending?.();
      const done = unless('append', null);
      if (done.ok) log.filed.push(`${folder} ${as} ${new TextDecoder().decode(raw)}`);
      return done;
    },
    fetchSince: async (folder, since) => {
      log.read.push(folder);
      if (gone.includes(folder)) return fail(cannot);
      return unless('fetchSince', {
        mails: since ? raws : [],
        cursor: { validity: '1', uid: raws.length },
        isMore: false,
      });
    },
    waitForMail: async (_folder, _since, signal) => {
      if (waits === 'until told' && !signal.aborted)
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return waits === 'fails' ? fail(away) : ok(null);
    },
    close: async () => void (log.closed += 1),
  };
  const mailbox: Mailbox = {
    async open() {
      log.opened += 1;
      return opens ? ok(session) : fail(away);
    },
  };
  return { mailbox, log };
}
