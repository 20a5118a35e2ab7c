import { intakeKinds, intakeStates, type IntakeItem } from '#domain/intake/intake-item.ts';
import type { IntakeStore } from '#usecases/ports/intake-store.ts';
import { json, text, word } from './column.ts';
import { keptTable } from './kept-table.ts';
import { jsonObject } from './nested.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const intakeTable: Table<IntakeItem> = {
  name: 'intakeItem',
  columns: {
    ...keptColumns(),
    fingerprint: text,
    name: text,
    kind: word(intakeKinds),
    content: text,
    proposal: json(jsonObject),
    state: word(intakeStates),
  },
};

export function intakeStore(scope: Scope): IntakeStore {
  const { rows, many, first, store } = keptTable(scope, intakeTable);
  const proposed = () => rows().where('row.state', '=', 'proposed');
  return {
    ...store,
    byFingerprint: (fingerprint) => first(rows().where('row.fingerprint', '=', fingerprint)),
    proposed: () => many(proposed().orderBy('row.id')),
    async waiting() {
      const { count } = await proposed()
        .clearSelect()
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
