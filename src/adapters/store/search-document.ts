import { sql, type Insertable } from 'kysely';
import { foldWords } from './fold-words.ts';
import type { Database } from './schema.ts';
import type { Scope } from './scope.ts';
import type { Table } from './table.ts';

/** A tsvector counts no more positions than this, and no mail needs more to be found. */
const mostWords = 16_000;

const folded = (texts: readonly string[]) => foldWords(texts.join('\n')).slice(0, mostWords);

type Findable = { readonly id: string; readonly removedAt: Temporal.Instant | null };
type Document = Omit<Insertable<Database['searchDocument']>, 'owner' | 'number'>;

/** Makes a thing found by what it says now. */
export async function indexWords<T extends Findable>(scope: Scope, table: Table<T, string>, thing: T): Promise<void> {
  if (!table.words) return;
  const words = table.words(thing);
  const title = folded(words?.title ?? []);
  const body = folded(words?.body ?? []);
  const number = await documentOf(scope, {
    kind: table.name,
    thingId: thing.id,
    applicationId: words?.applicationId ?? null,
    hidden: thing.removedAt ? 1 : 0,
  });
  if (scope.engine === 'sqlite') {
    await keepWords(scope, { number, title: title.join(' '), body: body.join(' ') });
  } else {
    await sql`update "searchDocument" set words = ${vector(title, body)}::tsvector where number = ${number}`.execute(
      scope.db,
    );
  }
}

/** Leaves the index alone when nothing in it changes: most saving of a letter is about how far it got, not what it says. */
async function keepWords({ db }: Scope, { number, title, body }: { number: number; title: string; body: string }) {
  await sql`delete from "searchWords" where rowid = ${number} and (title <> ${title} or body <> ${body})`.execute(db);
  await sql`insert into "searchWords" (rowid, title, body) select ${number}, ${title}, ${body}
    where not exists (select 1 from "searchWords" where rowid = ${number})`.execute(db);
}

async function documentOf({ db, owner }: Scope, document: Document): Promise<number> {
  const { number } = await db
    .insertInto('searchDocument')
    .values({ ...document, owner })
    .onConflict((conflict) => conflict.columns(['owner', 'kind', 'thingId']).doUpdateSet(document))
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** Each word with its place and weight, as PostgreSQL reads a tsvector; folded words need no quoting. */
function vector(title: readonly string[], body: readonly string[]): string {
  const placed = (words: readonly string[], weight: string) =>
    words.map((word, index) => `${word.slice(0, 500)}:${index + 1}${weight}`);
  return [...placed(title, 'A'), ...placed(body, 'D')].join(' ');
}
