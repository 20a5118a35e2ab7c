import { openDatabase } from '#adapters/store/open-database.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { makeThings } from './things.ts';

export type Place = { readonly dataFolder: string; readonly databaseUrl: string | null };

/** Fills an empty database for its first owner. @returns the id of an application with much behind it, and how many things of each kind there are */
export async function seed(place: Place) {
  const opened = await openDatabase(place);
  if (!opened.ok) throw new Error(opened.error.kind);
  const now = Temporal.Now.instant();
  const owner = systemIds.newId<'owner'>();
  await opened.value.owners.add(owner, now);
  const stores = opened.value.storesOf(owner);
  await stores.settings.save({ ...(await stores.settings.read()), welcomedAt: now, zone: 'Europe/Berlin' });
  const { tables, one } = makeThings(now);
  const plain = new Map([...tables].map(([name, things]) => [name, JSON.parse(JSON.stringify(things)) as unknown[]]));
  const taken = await stores.transfer.write({ settings: {}, tables: plain });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  await opened.value.close();
  const counts = [...tables].map(([name, things]) => `${things.length} ${name}`);
  return { one: one.id, counts: counts.join(', ') };
}
