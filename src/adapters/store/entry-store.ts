import { sql } from 'kysely';
import { z } from 'zod';
import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { Entry, EntryFacts } from '#domain/timeline/entry.ts';
import { stageChangeOf } from '#domain/timeline/stage-entry.ts';
import type { EntryStore, Stretch } from '#usecases/ports/entry-store.ts';
import { appendTable } from './append-table.ts';
import { id, instant, instantText, json, maybe } from './column.ts';
import { orNone, type Rows } from './rows.ts';
import type { Engine, Scope } from './scope.ts';
import type { Table } from './table.ts';

/** What we wrote ourselves is taken at its word: a kind that only a newer version knows is passed over by the reader. */
const facts = z.object({ kind: z.string() }).catchall(z.json()) as unknown as z.ZodType<EntryFacts>;

/** The kinds of line that tell of a stage. */
const ofStages = ['stage-changed', 'closed-for-me', 'reopened'] as const satisfies readonly EntryFacts['kind'][];

export const entryTable: Table<Entry> = {
  name: 'entry',
  columns: {
    id: id(),
    applicationId: maybe(id<ApplicationId>()),
    personId: maybe(id<PersonId>()),
    at: instant,
    facts: json(facts),
  },
};

function latestFirst(rows: Rows<Entry>, { limit = 200, before }: Stretch = {}): Rows<Entry> {
  const ordered = rows.orderBy('row.at', 'desc').orderBy('row.id', 'desc').limit(limit);
  if (!before) return ordered;
  const at = instantText(before.at);
  return ordered.where((is) =>
    is.or([is('row.at', '<', at), is.and([is('row.at', '=', at), is('row.id', '<', before.id)])]),
  );
}

/** The kind, wherever in the stored JSON it stands. */
const kindIn = (engine: Engine) =>
  engine === 'sqlite'
    ? sql<string>`json_extract("row"."facts", '$.kind')`
    : sql<string>`"row"."facts"::json ->> 'kind'`;

export function entryStore(scope: Scope): EntryStore {
  const { rows, many, store } = appendTable(scope, entryTable);
  return {
    ...store,
    ofApplication: (application, stretch) =>
      many(latestFirst(rows().where('row.applicationId', '=', application), stretch)),
    async stageChanges(applications) {
      const changed = await many(
        rows()
          .where('row.applicationId', 'in', orNone(applications))
          .where(kindIn(scope.engine), 'in', ofStages)
          .orderBy('row.at')
          .orderBy('row.id'),
      );
      return changed.flatMap(({ applicationId, at, facts: known }) => {
        const change = stageChangeOf(known);
        return applicationId && change ? [{ applicationId, at, ...change }] : [];
      });
    },
    ofPerson: (person, stretch) => many(latestFirst(rows().where('row.personId', '=', person), stretch)),
  };
}
