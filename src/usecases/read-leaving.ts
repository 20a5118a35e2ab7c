import { dueAt } from '#domain/delivery/is-too-late.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** The letters that wait to be sent, and when the first of them goes; null: none. Invitations' answers are not counted. */
export async function readLeaving({ stores }: Pick<OwnerUse, 'stores'>) {
  const queued = await stores.letters.inState('queued');
  const letters = queued.filter(({ calendarPart }) => calendarPart === null);
  const [first] = letters.map(dueAt).toSorted((one, other) => Temporal.Instant.compare(one, other));
  return first ? { ids: letters.map(({ id }) => id), first } : null;
}
