import type { ApplicationId, PersonId } from '#domain/id.ts';
import { involvementRoles, type Involvement } from '#domain/people/involvement.ts';
import type { InvolvementStore } from '#usecases/ports/involvement-store.ts';
import { flag, id, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const involvementTable: Table<Involvement> = {
  name: 'involvement',
  columns: {
    ...keptColumns(),
    applicationId: id<ApplicationId>(),
    personId: id<PersonId>(),
    role: word(involvementRoles),
    inCharge: flag,
  },
};

export function involvementStore(scope: Scope): InvolvementStore {
  const { rows, many, store } = keptTable(scope, involvementTable);
  return {
    ...store,
    ofApplication: (application) => many(rows().where('row.applicationId', '=', application).orderBy('row.id')),
    ofPerson: (person) => many(rows().where('row.personId', '=', person).orderBy('row.id')),
    ofPeople: async (people) =>
      people.length === 0 ? [] : many(rows().where('row.personId', 'in', people).orderBy('row.id')),
  };
}
