import type { Reflection } from '#domain/doubt/reflection.ts';
import type { DoubtId } from '#domain/id.ts';
import type { ReflectionStore } from '#usecases/ports/reflection-store.ts';
import { id, text } from './column.ts';
import { keptTable } from './kept-table.ts';
import type { Scope } from './scope.ts';
import { keptColumns, type Table } from './table.ts';

export const reflectionTable: Table<Reflection> = {
  name: 'reflection',
  columns: { ...keptColumns(), doubtId: id<DoubtId>(), prompt: text, text },
};

export function reflectionStore(scope: Scope): ReflectionStore {
  const { rows, many, first, store } = keptTable(scope, reflectionTable);
  const ofDoubt = (doubt: DoubtId) => rows().where('row.doubtId', '=', doubt).orderBy('row.id');
  return {
    ...store,
    ofDoubt: (doubt) => many(ofDoubt(doubt)),
    byPrompt: (doubt, prompt) => first(ofDoubt(doubt).where('row.prompt', '=', prompt)),
  };
}
