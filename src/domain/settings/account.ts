import type { AccountId } from '../id.ts';
import type { JsonObject } from '../json.ts';
import type { Kept } from '../kept.ts';

/** Where a server is reached and as whom. */
type Reach = {
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly user: string;
  /** Encrypted text; never the password itself. */
  readonly secret: string;
};

/** Folder names as the server calls them; empty: not chosen. Of those that answers come to, the first is listened to, the others are looked into. */
export type MailFolders = { readonly answers: readonly string[]; readonly sent: string; readonly drafts: string };

/** What the last try came to: a kind and its facts. */
type LastTest = { readonly at: string; readonly ok: boolean; readonly facts: JsonObject };

/** A mailbox: sending, reading, or both. */
export type MailAccount = Kept<AccountId> &
  Reach & {
    readonly protocol: 'smtp' | 'imap';
    readonly folders: MailFolders;
    readonly lastTest: LastTest | null;
  };

/** A CalDAV calendar; `host` may carry a path. */
export type CalendarAccount = Kept<AccountId> &
  Reach & { readonly folders: readonly string[]; readonly lastTest: LastTest | null };
