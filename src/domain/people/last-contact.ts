import type { PersonId } from '../id.ts';

type Meeting = { readonly start: Temporal.ZonedDateTime; readonly personIds: readonly PersonId[] };

/**
 * When one was last really in contact with each: by a mail, a call, or in a conversation that has begun.
 * @param noted - the latest contact that was noted, by person
 */
export function lastContacts(
  noted: ReadonlyMap<PersonId, Temporal.Instant>,
  meetings: readonly Meeting[],
): ReadonlyMap<PersonId, Temporal.Instant> {
  const latest = new Map(noted);
  for (const { start, personIds } of meetings)
    for (const id of personIds) {
      const [met, before] = [start.toInstant(), latest.get(id)];
      if (!before || Temporal.Instant.compare(met, before) > 0) latest.set(id, met);
    }
  return latest;
}
