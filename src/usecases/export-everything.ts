import type { Clock } from './ports/clock.ts';
import type { Stores } from './ports/stores.ts';

/** The version of the export's shape; see docs/export.md. */
const formatVersion = 1;

/** What is never in an export: secrets, and what can be made anew. */
const left = new Set([
  'mailAccounts',
  'calendarAccounts',
  'jobs',
  'reminders',
  'search',
  'purge',
  'transact',
  'settings',
  'intake',
]);

type Listed = { all(page?: { limit: number; after?: string }): Promise<readonly { readonly id: string }[]> };

/** All things of a store, a thousand at a time. */
async function everything(store: Listed): Promise<readonly unknown[]> {
  const things: { readonly id: string }[] = [];
  for (let last: string | undefined; ;) {
    const page = await store.all({ limit: 1000, ...(last !== undefined && { after: last }) });
    things.push(...page);
    last = page.at(-1)?.id;
    if (page.length < 1000) return things;
  }
}

/** Everything of one person as plain data: instants and days as ISO 8601 text, interviews with their zone. Passwords are left out. */
export async function exportEverything({ stores, clock }: { stores: Stores; clock: Clock }) {
  const entries = Object.entries(stores) as [keyof Stores, unknown][];
  const lists: Record<string, readonly unknown[]> = {};
  for (const [name, store] of entries) if (!left.has(name)) lists[name] = await everything(store as Listed);
  return {
    format: 'bowout-export',
    version: formatVersion,
    exportedAt: clock.now(),
    settings: await stores.settings.read(),
    ...lists,
  };
}
