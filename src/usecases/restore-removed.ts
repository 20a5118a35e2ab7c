import { fail, ok } from '#domain/result.ts';
import type { Stores } from './ports/stores.ts';

/** What can be removed and brought back, by the word that a form names it with. */
const stores = {
  application: (all: Stores) => all.applications,
  interview: (all: Stores) => all.interviews,
  person: (all: Stores) => all.people,
  signal: (all: Stores) => all.signals,
  doubt: (all: Stores) => all.doubts,
  question: (all: Stores) => all.questions,
  reflection: (all: Stores) => all.reflections,
  opinion: (all: Stores) => all.opinions,
  letter: (all: Stores) => all.letters,
  contact: (all: Stores) => all.contacts,
  'private-fact': (all: Stores) => all.privateFacts,
  draft: (all: Stores) => all.drafts,
} as const;
export type Removable = keyof typeof stores;

/** Brings back what was removed within the last 30 days. */
export async function restoreRemoved({ stores: all }: { stores: Stores }, what: string, id: string) {
  if (!Object.hasOwn(stores, what)) return fail({ kind: 'nothing-to-restore' });
  const store: { restore(id: string): Promise<boolean> } = stores[what as Removable](all);
  return (await store.restore(id)) ? ok(null) : fail({ kind: 'nothing-to-restore' });
}
