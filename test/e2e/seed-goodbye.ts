import { openDatabase } from '#adapters/store/open-database.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { systemIds } from '#adapters/system/ids.ts';
import { goodbyeCase } from '#usecases/test/goodbye-case.ts';

/** Puts a decided application with its people into the data folder of a running Bowout. */
export async function seedGoodbye(dataFolder: string, lang: 'en' | 'de') {
  const opened = await openDatabase({ databaseUrl: null, dataFolder });
  if (!opened.ok) throw new Error(opened.error.kind);
  const owner = await opened.value.owners.only();
  if (!owner) throw new Error('no owner');
  const use = { stores: opened.value.storesOf(owner), ids: systemIds, clock: systemClock };
  const known = await goodbyeCase(use, lang);
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, language: lang, welcomedAt: systemClock.now() });
  await opened.value.close();
  return known;
}
