/** One DDL statement as each engine says it. Two kinds of words differ: text must sort by its bytes everywhere. */
export type Statement = { readonly name: string; readonly sqlite: string | null; readonly postgres: string | null };

type Shape = {
  /** Space-separated column names; those ending in `?` may be empty. */
  readonly text?: string;
  readonly integer?: string;
  readonly real?: string;
  /** Column to table. The row goes with what it points to; a column with `?` may be empty, and is emptied instead unless the table says `cascade`. */
  readonly points?: Readonly<Record<string, string>>;
  /** Anything else that stands in the statement, as SQL. */
  readonly also?: readonly string[];
};

const words = (list = '') => list.split(' ').filter(Boolean);

function column(name: string, type: string): string {
  return name.endsWith('?') ? `"${name.slice(0, -1)}" ${type}` : `"${name}" ${type} not null`;
}

function reference(name: string, to: string): string {
  const [table, cascade] = to.split(' ');
  const action = name.endsWith('?') && !cascade ? 'set null' : 'cascade';
  return `${column(name, 'TEXT')} references "${table}" on delete ${action}`;
}

const same = (name: string, sql: string): Statement => ({
  name,
  sqlite: sql.replaceAll('TEXT', 'text'),
  postgres: sql.replaceAll('TEXT', 'text collate "C"'),
});

/** These functions are part of the migrations: once released, what they make must not change. */
export function createTable(table: string, { text, integer, real, points = {}, also = [] }: Shape): Statement {
  const parts = [
    ...words(text).map((name) => column(name, 'TEXT')),
    ...words(integer).map((name) => column(name, 'integer')),
    ...words(real).map((name) => column(name, 'double precision')),
    ...Object.entries(points).map(([name, to]) => reference(name, to)),
    ...also,
  ];
  return same(`create-${table}`, `create table "${table}" (${parts.join(', ')})`);
}

/** A table of things with an owner and an id; everything goes with its owner. */
export const createThings = (table: string, { text = '', points = {}, also = [], ...rest }: Shape): Statement =>
  createTable(table, {
    ...rest,
    text: `id ${text}`,
    points: { owner: 'owner', ...points },
    also: [...also, 'primary key ("id")'],
  });

/** Likewise, for things that can be changed and removed. */
export const createKept = (table: string, shape: Shape): Statement =>
  createThings(table, { ...shape, text: `createdAt changedAt removedAt? ${shape.text ?? ''}` });

/** Columns that may be empty, one statement each. */
export const addColumns = (table: string, columns: string): readonly Statement[] =>
  words(columns).map((name) =>
    same(`add-${table}-${name}`, `alter table "${table}" add column ${column(`${name}?`, 'TEXT')}`),
  );

export function createIndex(table: string, columns: string, { unique = false, where = '' } = {}): Statement {
  const names = words(columns);
  const name = [table, ...names].join('_');
  const kind = unique ? 'unique index' : 'index';
  const list = names.map((one) => `"${one}"`).join(', ');
  return same(`index-${name}`, `create ${kind} "${name}" on "${table}" (${list})${where && ` where ${where}`}`);
}

/** Where the engines say it differently. */
export const each = (name: string, says: Omit<Statement, 'name'>): Statement => ({ name, ...says });

export const onlySqlite = (name: string, sqlite: string): Statement => ({ name, sqlite, postgres: null });
export const onlyPostgres = (name: string, postgres: string): Statement => ({ name, sqlite: null, postgres });
