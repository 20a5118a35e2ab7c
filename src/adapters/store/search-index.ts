import { sql, type RawBuilder } from 'kysely';
import type { ApplicationId } from '#domain/id.ts';
import { searchKinds, type SearchIndex, type SearchKind } from '#usecases/ports/search-index.ts';
import { foldWords } from './fold-words.ts';
import type { Scope } from './scope.ts';

type Found = { readonly kind: SearchKind; readonly thingId: string; readonly applicationId: ApplicationId | null };
/** A query as one engine asks it: what must match, and what comes first. */
type Asked = {
  readonly from: RawBuilder<unknown>;
  readonly matches: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
};

/** No query needs more words than this, and each one costs. */
const mostWords = 12;

export const searchIndex = (scope: Scope): SearchIndex => ({
  async find(query, { limit = 50, kinds = searchKinds } = {}) {
    const words = foldWords(query).slice(0, mostWords);
    if (words.length === 0 || kinds.length === 0) return [];
    const { from, matches, order } = scope.engine === 'sqlite' ? inSqlite(words) : inPostgres(words);
    const { rows } = await sql<Found>`
      select doc.kind, doc."thingId", doc."applicationId" from ${from}
      where ${matches} and doc.owner = ${scope.owner} and doc.hidden = 0 and doc.kind in (${sql.join(kinds)})
      order by ${order}, doc."thingId" desc limit ${limit}`.execute(scope.db);
    return rows.map(({ kind, thingId, applicationId }) => ({ kind, id: thingId, applicationId }));
  },
});

/** Whole words are asked for beside their beginnings, so that they weigh more. */
function inSqlite(words: readonly string[]): Asked {
  const query = words.map((word) => `("${word}" OR "${word}" *)`).join(' AND ');
  return {
    from: sql`"searchWords" join "searchDocument" as doc on doc.number = "searchWords".rowid`,
    matches: sql`"searchWords" match ${query}`,
    order: sql`bm25("searchWords", 10.0, 1.0)`,
  };
}

function inPostgres(words: readonly string[]): Asked {
  const query = words.map((word) => `('${word}' | '${word}':*)`).join(' & ');
  const whole = words.map((word) => `'${word}'`).join(' | ');
  return {
    from: sql`"searchDocument" as doc`,
    matches: sql`doc.words @@ ${query}::tsquery`,
    order: sql`ts_rank('{0.1, 0.1, 0.1, 1.0}', doc.words, ${query}::tsquery, 1) + ts_rank('{0.1, 0.1, 0.1, 1.0}', doc.words, ${whole}::tsquery, 1) desc`,
  };
}
