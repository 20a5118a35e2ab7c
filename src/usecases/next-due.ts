import { dueAt } from '#domain/delivery/is-too-late.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/**
 * When the next letter is to go that was not due at `since`; null: none. What was overdue then waits for something else
 * than time.
 * @param since - when one last began to look for letters: what came due meanwhile is not passed over
 */
export async function nextDue(
  { stores }: Pick<OwnerUse, 'stores'>,
  since: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const ahead = (await stores.letters.inState('queued'))
    .map(dueAt)
    .filter((due) => Temporal.Instant.compare(due, since) > 0);
  return ahead.toSorted((one, other) => Temporal.Instant.compare(one, other))[0] ?? null;
}
