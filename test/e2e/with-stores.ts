import { openDatabase } from '#adapters/store/open-database.ts';
import type { Stores } from '#usecases/ports/stores.ts';

/** Works on the stores of a running Bowout. */
export async function withStores<T>(dataFolder: string, work: (stores: Stores) => Promise<T>): Promise<T> {
  const opened = await openDatabase({ databaseUrl: null, dataFolder });
  if (!opened.ok) throw new Error(opened.error.kind);
  const owner = await opened.value.owners.only();
  if (!owner) throw new Error('no owner');
  const outcome = await work(opened.value.storesOf(owner));
  await opened.value.close();
  return outcome;
}
