import type { InterviewId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { restoreInterview } from './remove-interview.ts';

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
export async function restoreRemoved(ports: Pick<OwnerUse, 'stores' | 'clock'>, what: string, id: string) {
  if (!Object.hasOwn(stores, what)) return fail({ kind: 'nothing-to-restore' });
  const store: { restore(id: string): Promise<boolean> } = stores[what as Removable](ports.stores);
  const isThere = what === 'interview' ? await restoreInterview(ports, id as InterviewId) : await store.restore(id);
  return isThere ? ok(null) : fail({ kind: 'nothing-to-restore' });
}
