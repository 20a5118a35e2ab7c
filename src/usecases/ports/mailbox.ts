import type { MailTrouble } from '#domain/delivery/mail-trouble.ts';
import type { Result } from '#domain/result.ts';
import type { ServerReach } from './server-reach.ts';

/** By SPECIAL-USE (RFC 6154); `inbox` by its name. */
export type FolderRole = 'inbox' | 'sent' | 'drafts' | 'archive' | 'trash' | 'junk' | 'all';

export type MailFolder = { readonly path: string; readonly role: FolderRole | null };

/** How far a folder was read. A changed `validity` means that its numbers begin anew (RFC 3501 2.3.1.1). */
export type MailCursor = { readonly validity: string; readonly uid: number };

export type FetchedMail = { readonly uid: number; readonly raw: Uint8Array };

export type Fetched = { readonly mails: readonly FetchedMail[]; readonly cursor: MailCursor; readonly isMore: boolean };

/** `cannot`: the server can only remove all that is marked as deleted, and that may be somebody else's doing (no UIDPLUS, RFC 4315). */
export type TakenOut = 'taken' | 'not-there' | 'changed' | 'cannot';

/**
 * An open, logged-in mail account. Reading opens folders read-only, so that not even a mark of having been read
 * changes; writing is `append` to our own Sent and Drafts, and `takeOut` of what was put there, and nothing else.
 */
export type MailboxSession = {
  /** The server can tell of new mail while one waits (IDLE, RFC 2177). */
  readonly canWait: boolean;
  folders(): Promise<Result<readonly MailFolder[], MailTrouble>>;
  /** Whether a mail with that Message-ID lies in the folder. */
  hasMessage(folder: string, messageId: string): Promise<Result<boolean, MailTrouble>>;
  /** Mails of the folder that speak of that Message-ID: answers, bounces, automatic replies. At most 20. */
  mentioning(folder: string, messageId: string): Promise<Result<readonly FetchedMail[], MailTrouble>>;
  /** Mails of the folder from that address, sent on or after the day of `since`; the latest, at most 20. */
  sentBy(
    folder: string,
    address: string,
    since: Temporal.Instant,
  ): Promise<Result<readonly FetchedMail[], MailTrouble>>;
  /** Mails of the folder with that Message-ID: one, unless somebody copied it. */
  withMessageId(folder: string, messageId: string): Promise<Result<readonly FetchedMail[], MailTrouble>>;
  append(folder: string, as: 'sent' | 'draft', raw: Uint8Array): Promise<Result<null, MailTrouble>>;
  /** Removes the mail with that Message-ID if it is ours as it stands there; with another of that id beside it, none. */
  takeOut(
    folder: string,
    messageId: string,
    isOurs: (raw: Uint8Array) => boolean,
  ): Promise<Result<TakenOut, MailTrouble>>;
  /** What came after `since`, oldest first, at most `limit`; null: nothing, only where the folder ends now. */
  fetchSince(folder: string, since: MailCursor | null, limit: number): Promise<Result<Fetched, MailTrouble>>;
  /** Waits until something lies after `since` (IDLE), the signal fires, the server ends the wait or the line breaks. */
  waitForMail(folder: string, since: MailCursor, signal: AbortSignal): Promise<Result<null, MailTrouble>>;
  close(): Promise<void>;
};

export type Mailbox = { open(reach: ServerReach): Promise<Result<MailboxSession, MailTrouble>> };
