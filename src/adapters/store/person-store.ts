import { registers, salutations, type Person } from '#domain/people/person.ts';
import type { PersonStore } from '#usecases/ports/person-store.ts';
import { day, flag, instant, maybe, number, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { stretch } from './rows.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

const key = (address: string) => address.trim().toLowerCase();

export const personTable: Table<Person, 'emailKey'> = {
  name: 'person',
  columns: {
    ...keptColumns(),
    givenName: text,
    familyName: text,
    title: text,
    salutation: maybe(word(salutations)),
    register: maybe(word(registers)),
    language: maybe(word(['en', 'de'])),
    email: text,
    phone: text,
    company: text,
    position: text,
    note: text,
    metWhere: text,
    spokeOf: text,
    promised: text,
    keep: maybe(flag),
    keepWhy: text,
    rhythmDays: maybe(number),
    nextContactOn: maybe(day),
    anonymisedAt: maybe(instant),
  },
  keys: { emailKey: ({ email }) => key(email) },
  parts: [
    { table: 'involvement', column: 'personId' },
    { table: 'contact', column: 'personId' },
  ],
  words: (person) => ({
    applicationId: null,
    title: [person.givenName, person.familyName, person.email],
    body: [
      person.company,
      person.position,
      person.note,
      person.metWhere,
      person.spokeOf,
      person.promised,
      person.keepWhy,
    ],
  }),
};

export function personStore(scope: Scope): PersonStore {
  const { rows, many, store } = keptTable(scope, personTable);
  return {
    ...store,
    byEmail: async (address) =>
      key(address) === '' ? [] : many(rows().where('row.emailKey', '=', key(address)).orderBy('row.id')),
    dueOn: (on) =>
      many(
        rows()
          .where('row.keep', '=', 1)
          .where('row.nextContactOn', '<=', on.toString())
          .orderBy('row.nextContactOn')
          .orderBy('row.id'),
      ),
    list: (page) => many(stretch(rows().orderBy('row.changedAt', 'desc').orderBy('row.id', 'desc'), page)),
    async count() {
      const { count } = await rows()
        .clearSelect()
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
