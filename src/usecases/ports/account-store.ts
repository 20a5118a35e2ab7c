import type { CalendarAccount, MailAccount } from '#domain/settings/account.ts';
import type { KeptStore } from './kept-store.ts';

export type MailAccountStore = KeptStore<MailAccount> & {
  byProtocol(protocol: MailAccount['protocol']): Promise<MailAccount | null>;
};
export type CalendarAccountStore = KeptStore<CalendarAccount>;
