import { toldChannels, type Told } from '#domain/goodbye/told.ts';
import type { ApplicationId, GoodbyeId, PersonId } from '#domain/id.ts';
import type { ToldStore } from '#usecases/ports/told-store.ts';
import { appendTable } from './append-table.ts';
import { id, instant, instantText, maybe, word } from './column.ts';
import { thingsIn } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';

export const toldTable: Table<Told> = {
  name: 'told',
  columns: {
    id: id(),
    createdAt: instant,
    applicationId: id<ApplicationId>(),
    goodbyeId: maybe(id<GoodbyeId>()),
    personId: id<PersonId>(),
    at: instant,
    channel: word(toldChannels),
    throughPersonId: maybe(id<PersonId>()),
    undoneAt: maybe(instant),
  },
};

export function toldStore(scope: Scope): ToldStore {
  const { rows, many, store } = appendTable(scope, toldTable);
  const counting = () => rows().where('row.undoneAt', 'is', null).orderBy('row.at').orderBy('row.id');
  return {
    ...store,
    ofApplication: (application) => many(counting().where('row.applicationId', '=', application)),
    ofApplications: async (applications) =>
      applications.length === 0 ? [] : many(counting().where('row.applicationId', 'in', applications)),
    ofPerson: (person) => many(counting().where('row.personId', '=', person)),
    ofPeople: async (people) => (people.length === 0 ? [] : many(counting().where('row.personId', 'in', people))),
    async undo(told, at) {
      const { numUpdatedRows } = await thingsIn(scope)
        .updateTable('told')
        .set({ undoneAt: instantText(at) })
        .where('owner', '=', scope.owner)
        .where('id', '=', told)
        .where('undoneAt', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}
