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
  /** Whether it can remove a single mail. */
  removesOne: boolean;
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
    removesOne = true,
    whileAppending,
  } = script;
  const log = { opened: 0, closed: 0, filed: [] as string[], read: [] as string[] };
  const raws: FetchedMail[] = mails.map((text, uid) => ({ uid, raw: new TextEncoder().encode(text) }));
  const about = (messageId: string) => raws.filter((_, index) => mails[index]?.includes(messageId));
  /** What was filed, and what lay there. */
  const own: FetchedMail[] = [...raws];
  const named = (messageId: string) =>
    own.filter(({ raw }) => new TextDecoder().decode(raw).includes(`Message-ID: ${messageId}`));
  const unless = <T>(what: keyof MailboxSession, value: T) => (refuses.includes(what) ? fail(away) : ok(value));
  const session: MailboxSession = {
    canWait,
    folders: async () => (folders === 'fails' ? fail(away) : ok(folders)),
    hasMessage: async (_folder, messageId) => unless('hasMessage', named(messageId).length > 0),
    withMessageId: async (_folder, messageId) => unless('withMessageId', named(messageId)),
    takeOut: async (_folder, messageId, isOurs) => {
      const [one, ...others] = named(messageId);
      if (!one || refuses.includes('takeOut')) return unless('takeOut', 'not-there');
      if (others.length > 0 || !isOurs(one.raw)) return ok('changed');
      if (!removesOne) return ok('cannot');
      own.splice(own.indexOf(one), 1);
      return ok('taken');
    },
    mentioning: async (_folder, messageId) => (searches ? unless('mentioning', about(messageId)) : fail(cannot)),
    sentBy: async (_folder, address) => (searches ? unless('sentBy', about(address)) : fail(cannot)),
    append: async (folder, as, raw) => {
      await whileAppending?.();
      const done = unless('append', null);
      if (!done.ok) return done;
      log.filed.push(`${folder} ${as} ${new TextDecoder().decode(raw)}`);
      own.push({ uid: own.length, raw });
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
  /** What somebody does with the mails that lie there. */
  const meddle = (change: (text: string) => string) =>
    own.forEach(({ uid, raw }, index) => {
      own[index] = { uid, raw: new TextEncoder().encode(change(new TextDecoder().decode(raw))) };
    });
  return { mailbox, log, meddle, lying: () => own.length };
}
