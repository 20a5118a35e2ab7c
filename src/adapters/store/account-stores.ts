import { z } from 'zod';
import type { CalendarAccount, MailAccount } from '#domain/settings/account.ts';
import type { CalendarAccountStore, MailAccountStore } from '#usecases/ports/account-store.ts';
import { json, maybe, number, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { jsonObject, texts } from './nested.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const lastTest = z.object({ at: z.string(), ok: z.boolean(), facts: jsonObject });
const folders = z.object({ answers: texts, sent: z.string(), drafts: z.string() });
const reach = { host: text, port: number, tls: word(['implicit', 'starttls', 'none']), user: text, secret: text };

export const mailAccountTable: Table<MailAccount> = {
  name: 'mailAccount',
  columns: {
    ...keptColumns(),
    ...reach,
    protocol: word(['smtp', 'imap']),
    folders: json(folders),
    lastTest: maybe(json(lastTest)),
  },
};

export const calendarAccountTable: Table<CalendarAccount> = {
  name: 'calendarAccount',
  columns: { ...keptColumns(), ...reach, folders: json(texts), lastTest: maybe(json(lastTest)) },
};

export function mailAccountStore(scope: Scope): MailAccountStore {
  const { rows, first, store } = keptTable(scope, mailAccountTable);
  return {
    ...store,
    byProtocol: (protocol) => first(rows().where('row.protocol', '=', protocol).orderBy('row.id')),
  };
}

export const calendarAccountStore = (scope: Scope): CalendarAccountStore =>
  keptTable(scope, calendarAccountTable).store;
