import type { Scope } from './scope.ts';

/** PostgreSQL: another transaction was faster (serialization failure, deadlock). */
const overtaken = new Set(['40001', '40P01']);
const attempts = 8;

/**
 * Runs `work` as one transaction that behaves as if it ran alone. On SQLite it does (`begin immediate`, one writer);
 * PostgreSQL notices when two collide, and then the later one runs again. Within a transaction it joins that.
 */
export async function transact<T>(scope: Scope, work: (within: Scope) => Promise<T>): Promise<T> {
  if (scope.db.isTransaction) return work(scope);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const begun = scope.db.transaction();
      const isolated = scope.engine === 'postgres' ? begun.setIsolationLevel('serializable') : begun;
      return await isolated.execute((db) => work({ ...scope, db }));
    } catch (error) {
      if (attempt === attempts || !(error instanceof Error && 'code' in error && overtaken.has(String(error.code))))
        throw error;
    }
  }
}
