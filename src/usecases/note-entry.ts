import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { EntryFacts } from '#domain/timeline/entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type About = { readonly applicationId?: ApplicationId | null; readonly personId?: PersonId | null };

/**
 * Writes a line into the timeline, in the transaction that does what the line says.
 * @param stores - the stores of that transaction, not the outer ones
 */
export async function noteEntry(
  { ids, clock }: Pick<OwnerUse, 'ids' | 'clock'>,
  stores: Stores,
  { facts, ...about }: About & { readonly facts: EntryFacts },
): Promise<void> {
  await stores.entries.add({
    id: ids.newId<'entry'>(),
    applicationId: about.applicationId ?? null,
    personId: about.personId ?? null,
    at: clock.now(),
    facts,
  });
}
