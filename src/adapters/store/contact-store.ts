import type { ApplicationId, PersonId } from '#domain/id.ts';
import { contactChannels, type Contact } from '#domain/people/contact.ts';
import type { ContactStore } from '#usecases/ports/contact-store.ts';
import { id, instant, maybe, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Rows } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const contactTable: Table<Contact> = {
  name: 'contact',
  columns: {
    ...keptColumns(),
    personId: id<PersonId>(),
    applicationId: maybe(id<ApplicationId>()),
    at: instant,
    channel: word(contactChannels),
    direction: word(['in', 'out']),
    note: text,
  },
  words: ({ applicationId, note }) => ({ applicationId, title: [], body: [note] }),
};

const latestFirst = (rows: Rows<Contact>) => rows.orderBy('row.at', 'desc').orderBy('row.id', 'desc');

export function contactStore(scope: Scope): ContactStore {
  const { rows, many, store } = keptTable(scope, contactTable);
  return {
    ...store,
    ofPerson: (person) => many(latestFirst(rows().where('row.personId', '=', person))),
    ofApplication: (application) => many(latestFirst(rows().where('row.applicationId', '=', application))),
    async latest(people) {
      if (people.length === 0) return new Map();
      const found = await rows()
        .clearSelect()
        .where('row.personId', 'in', people)
        .select(({ fn }) => ['row.personId', fn.max('row.at').as('at')])
        .groupBy('row.personId')
        .execute();
      return new Map(found.map(({ personId, at }) => [personId as PersonId, instant.read(at)]));
    },
  };
}
