import { z } from 'zod';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Message } from '#domain/mail/message.ts';
import type { MessageStore } from '#usecases/ports/message-store.ts';
import { id, instant, instantText, json, maybe, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { texts } from './nested.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const address = z.object({ name: z.string(), address: z.string() });

export const messageTable: Table<Message> = {
  name: 'message',
  columns: {
    ...keptColumns(),
    applicationId: maybe(id<ApplicationId>()),
    personId: maybe(id<PersonId>()),
    messageId: text,
    inReplyTo: text,
    references: json(texts),
    from: json(address),
    to: json(z.array(address)),
    subject: text,
    at: instant,
    text,
    direction: word(['in', 'out']),
    label: text,
  },
  words: ({ applicationId, subject, text: body, from, to }) => ({
    applicationId,
    title: [subject],
    body: [...[from, ...to].flatMap(({ name, address: at }) => [name, at]), body],
  }),
};

export function messageStore(scope: Scope): MessageStore {
  const { rows, many, first, store } = keptTable(scope, messageTable);
  const latestFirst = () => rows().orderBy('row.at', 'desc').orderBy('row.id', 'desc');
  return {
    ...store,
    ofApplication: (application) => many(latestFirst().where('row.applicationId', '=', application)),
    ofPerson: (person) => many(latestFirst().where('row.personId', '=', person)),
    received: (since) =>
      many(latestFirst().where('row.direction', '=', 'in').where('row.at', '>=', instantText(since)).limit(50)),
    byMessageId: (messageId) => first(latestFirst().where('row.messageId', '=', messageId)),
    byMessageIds: async (messageIds) =>
      messageIds.length === 0 ? [] : many(rows().where('row.messageId', 'in', messageIds)),
  };
}
