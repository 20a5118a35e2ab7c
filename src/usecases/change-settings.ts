import type { Settings } from '#domain/settings/settings.ts';
import type { Stores } from './ports/stores.ts';

/** Saves what was changed and keeps the rest. */
export async function changeSettings({ stores }: { stores: Stores }, changes: Partial<Settings>): Promise<Settings> {
  return stores.transact(async ({ settings }) => {
    const next = { ...(await settings.read()), ...changes };
    await settings.save(next);
    return next;
  });
}
