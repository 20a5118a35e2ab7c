import { dueAt } from '#domain/delivery/is-too-late.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** When the next letter is to go that is not due yet; null: none. What is overdue waits for something else than time. */
export async function nextDue({ stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>): Promise<Temporal.Instant | null> {
  const now = clock.now();
  const ahead = (await stores.letters.inState('queued'))
    .map(dueAt)
    .filter((due) => Temporal.Instant.compare(due, now) > 0);
  return ahead.toSorted((one, other) => Temporal.Instant.compare(one, other))[0] ?? null;
}
