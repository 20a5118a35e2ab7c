import type { KeptText } from '#domain/settings/kept-text.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

/** Keeps a text beside the one that has taken its place. */
export async function keepOtherVersion(
  { ids, clock }: Pick<OwnerUse, 'ids' | 'clock'>,
  stores: Stores,
  other: Pick<KeptText, 'subject' | 'field' | 'text'>,
): Promise<KeptText> {
  const kept = { ...other, id: ids.newId<'kept-text'>(), at: clock.now(), settled: null, settledAt: null };
  await stores.keptTexts.add(kept);
  return kept;
}
