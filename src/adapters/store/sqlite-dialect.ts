import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteDialectConfig,
  type SqliteStatement,
} from 'kysely';

/** What one request at a time may hold; the others come in turn. */
class Turn {
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  async take(): Promise<void> {
    if (this.#isTaken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isTaken = true;
  }

  giveUp(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#isTaken = false;
  }
}

/**
 * A transaction takes the write lock at once: one that reads first and writes later would fail when another process wrote in
 * between. The one connection goes from hand to hand: Kysely's own lock wakes everybody who waits each time, which cost
 * more than the queries when ten pages were asked for at once.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #turn = new Turn();

  override async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turn.take();
    return super.acquireConnection();
  }

  override async releaseConnection(): Promise<void> {
    this.#turn.giveUp();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite takes DDL back with its transaction: so a run of migrations happens wholly or not at all. The driver itself gives turns. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** How many statements are kept ready; a page needs a few dozen different ones. */
const mostStatements = 500;

/**
 * The same file, which prepares each statement once: parsing SQL costs as much as most of our queries. Kysely reads each
 * result to its end before the next query, so one statement is never in use twice.
 */
function preparedOnce(file: SqliteDatabase): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(sql) {
      const known = ready.get(sql);
      if (known) return known;
      if (ready.size >= mostStatements) ready.clear();
      const statement = file.prepare(sql);
      ready.set(sql, statement);
      return statement;
    },
  };
}

/** Kysely's SQLite dialect with these. */
export class BowoutSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(database: SqliteDatabase) {
    const config = { database: preparedOnce(database) };
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter() {
    return new TransactionalDdlAdapter();
  }
}
