import { ImapFlow, type ListResponse } from 'imapflow';
import { classifyTrouble } from '#domain/delivery/classify-trouble.ts';
import { isLoopback } from '#domain/delivery/loopback.ts';
import type { MailPhase, MailTrouble } from '#domain/delivery/mail-trouble.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Fetched, FetchedMail, FolderRole, MailCursor, Mailbox, MailboxSession } from '#usecases/ports/mailbox.ts';
import type { ServerReach } from '#usecases/ports/server-reach.ts';
import { tlsOptions } from './tls-options.ts';

type Options = {
  /** PEM of a further authority to trust. */
  readonly ca?: string;
  /** How long to wait for a connection, in milliseconds. */
  readonly patience?: number;
  /** Mails larger than this are not fetched, in octets. */
  readonly largest?: number;
};

/** What imapflow puts on its errors. */
type ImapError = Error & {
  code?: string;
  responseStatus?: string;
  authenticationFailed?: boolean;
  responseText?: string;
};

const roles: Readonly<Record<string, FolderRole>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Archive': 'archive',
  '\\Trash': 'trash',
  '\\Junk': 'junk',
  '\\All': 'all',
};

/** Reads and files by IMAP (RFC 9051, RFC 3501). Folders are opened with EXAMINE, so that reading changes nothing. */
export const imapMailbox = (options: Options = {}): Mailbox => ({
  async open(reach) {
    if (reach.tls === 'none' && !isLoopback(reach.host)) {
      return fail({ kind: 'plain-not-allowed', host: reach.host, phase: 'connect' });
    }
    const client = new ImapFlow(clientOptions(reach, options));
    // Without a listener, a line that breaks while nobody waits would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
    } catch (error) {
      client.close();
      return fail(troubleOf(error, { host: reach.host, phase: 'connect' }));
    }
    return ok(sessionOver(client, reach.host, options.largest ?? 10_000_000));
  },
});

const clientOptions = (reach: ServerReach, { ca, patience = 30_000 }: Options) => ({
  host: reach.host,
  port: reach.port,
  secure: reach.tls === 'implicit',
  // true: refused unless the server offers STARTTLS; false: never, the line stays plain (loopback only).
  ...(reach.tls !== 'implicit' && { doSTARTTLS: reach.tls === 'starttls' }),
  auth: { user: reach.user, pass: reach.password },
  logger: false as const,
  emitLogs: false,
  disableAutoIdle: true,
  // Begun anew this often, in milliseconds: RFC 2177 asks for every 29 minutes, routers forget a quiet line sooner.
  maxIdleTime: 240_000,
  connectionTimeout: patience,
  greetingTimeout: patience,
  ...(reach.tls !== 'none' && { tls: tlsOptions(reach, ca) }),
});

function sessionOver(client: ImapFlow, host: string, largest: number): MailboxSession {
  const attempt = async <T>(work: () => Promise<T>, folder?: string): Promise<Result<T, MailTrouble>> => {
    try {
      return ok(await work());
    } catch (error) {
      return fail(troubleOf(error, { host, phase: 'folder', folder }));
    }
  };
  /** Works in a folder that is opened read-only. */
  const within = <T>(folder: string, work: () => Promise<T>) =>
    attempt(async () => {
      const lock = await client.getMailboxLock(folder, { readOnly: true });
      try {
        return await work();
      } finally {
        lock.release();
      }
    }, folder);
  return {
    canWait: client.capabilities.has('IDLE'),
    folders: () => attempt(async () => (await client.list()).filter(isSelectable).map(asFolder)),
    hasMessage: (folder, messageId) => within(folder, async () => (await uidsWith(client, messageId)).length > 0),
    mentioning: (folder, messageId) => within(folder, () => mentioning(client, messageId, largest)),
    sentBy: (folder, address, since) =>
      within(folder, async () => {
        const uids = await uidsOf(client, { from: address, since: since.toString().slice(0, 10) });
        return rawOf(client, uids.slice(-20), largest);
      }),
    withMessageId: (folder, messageId) =>
      within(folder, async () => rawOf(client, await uidsWith(client, messageId), largest)),
    takeOut: (folder, messageId, isOurs) =>
      attempt(async () => {
        const lock = await client.getMailboxLock(folder);
        try {
          return await takeOut(client, await uidsWith(client, messageId), isOurs);
        } finally {
          lock.release();
        }
      }, folder),
    append: (folder, as, raw) =>
      attempt(async () => {
        await client.append(folder, Buffer.from(raw), as === 'draft' ? ['\\Draft', '\\Seen'] : ['\\Seen']);
        return null;
      }, folder),
    fetchSince: (folder, since, limit) => within(folder, () => fetchSince(client, since, { limit, largest })),
    waitForMail: (folder, since, signal) => within(folder, () => waitForMail(client, since, signal)),
    close: () => client.logout().catch(() => client.close()),
  };
}

const isSelectable = ({ flags }: ListResponse) => !flags.has('\\Noselect') && !flags.has('\\NonExistent');

const asFolder = ({ path, specialUse }: ListResponse) => ({ path, role: roles[specialUse ?? ''] ?? null });

async function uidsOf(client: ImapFlow, query: Parameters<ImapFlow['search']>[0]): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  return found === false || found === undefined ? [] : found.toSorted((a, b) => a - b);
}

async function rawOf(client: ImapFlow, uids: readonly number[], largest: number): Promise<FetchedMail[]> {
  if (uids.length === 0) return [];
  const range = uids.join(',');
  const sizes = await client.fetchAll(range, { uid: true, size: true }, { uid: true });
  const fitting = sizes.filter(({ size = 0 }) => size <= largest).map(({ uid }) => uid);
  if (fitting.length === 0) return [];
  // `source` is fetched as BODY.PEEK[]: the mark of having been read stays as it is.
  const mails = await client.fetchAll(fitting.join(','), { uid: true, source: true }, { uid: true });
  return mails.flatMap(({ uid, source }) => (source ? [{ uid, raw: new Uint8Array(source) }] : []));
}

const uidsWith = (client: ImapFlow, messageId: string) => uidsOf(client, { header: { 'message-id': messageId } });

/** A mail under its number never changes: what was looked at is what is removed, and only where it is the only one. Its size does not matter. */
async function takeOut(client: ImapFlow, uids: readonly number[], isOurs: (raw: Uint8Array) => boolean) {
  if (uids.length === 0) return 'not-there';
  const [mail] = await rawOf(client, uids, Infinity);
  if (uids.length !== 1 || !mail || !isOurs(mail.raw)) return 'changed';
  if (!client.capabilities.has('UIDPLUS')) return 'cannot';
  await client.messageDelete(String(mail.uid), { uid: true });
  return 'taken';
}

async function mentioning(client: ImapFlow, messageId: string, largest: number) {
  const byHeader = await uidsOf(client, {
    or: [{ header: { 'in-reply-to': messageId } }, { header: { references: messageId } }],
  });
  // A bounce carries the letter's header in its body (RFC 3464).
  const byText = await uidsOf(client, { body: messageId.replace(/^<|>$/g, '') });
  const uids = [...new Set([...byHeader, ...byText])].slice(-20);
  return rawOf(client, uids, largest);
}

type Limits = { limit: number; largest: number };

async function fetchSince(client: ImapFlow, since: MailCursor | null, { limit, largest }: Limits): Promise<Fetched> {
  // An open folder learns of new mail only with the answer to a command.
  await client.noop();
  const box = client.mailbox;
  if (box === false) throw new Error('no folder is open');
  const validity = String(box.uidValidity);
  const last = box.uidNext - 1;
  if (since?.validity !== validity) return { mails: [], cursor: { validity, uid: last }, isMore: false };
  const uids = await uidsAfter(client, since.uid);
  const now = uids.slice(0, limit);
  const mails = await rawOf(client, now, largest);
  return { mails, cursor: { validity, uid: now.at(-1) ?? since.uid }, isMore: uids.length > now.length };
}

/** `5:*` also names the last mail when its number is lower than 5 (RFC 3501 6.4.8). */
const uidsAfter = async (client: ImapFlow, uid: number) =>
  (await uidsOf(client, { uid: `${uid + 1}:*` })).filter((found) => found > uid);

async function waitForMail(client: ImapFlow, since: MailCursor, signal: AbortSignal): Promise<null> {
  // IDLE tells only what comes while it lasts; what lay there before is asked for.
  const waiting = await uidsAfter(client, since.uid);
  if (waiting.length === 0 && !signal.aborted) await idleUntil(client, signal);
  return null;
}

function idleUntil(client: ImapFlow, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    let isDone = false;
    const done = () => {
      if (isDone) return;
      isDone = true;
      client.off('exists', done);
      client.off('close', closed);
      signal.removeEventListener('abort', done);
      // Any other command ends IDLE.
      client.noop().then(() => resolve(), reject);
    };
    const closed = () => reject(new Error('the connection is gone'));
    client.once('exists', done);
    client.once('close', closed);
    signal.addEventListener('abort', done, { once: true });
    // Ends by itself when the server ends it: then one looks, and waits again.
    client.idle().then(done, reject);
  });
}

type Where = { readonly host: string; readonly phase: MailPhase; readonly folder?: string | undefined };

function troubleOf(error: unknown, { host, phase, folder }: Where): MailTrouble {
  const { code, authenticationFailed, responseStatus, responseText = '' } = error as ImapError;
  if (authenticationFailed) {
    // As SMTP would say it: the words are read for what they mean, and the kinds stay the same.
    const { kind } = classifyTrouble({ host, phase: 'login', code: 535, said: responseText.toLowerCase() });
    return { kind, host, phase: 'login' };
  }
  if (phase === 'folder' && responseStatus !== undefined)
    return { kind: 'folder', host, phase, ...(folder !== undefined && { folder }) };
  const system =
    code === 'CONNECT_TIMEOUT' || code === 'GREETING_TIMEOUT' || code === 'GREEETING_TIMEOUT' ? 'ETIMEDOUT' : code;
  return classifyTrouble({ host, phase, system });
}
