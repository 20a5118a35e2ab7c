import type { Touch } from '#domain/people/next-contact.ts';
import type { Person } from '#domain/people/person.ts';
import type { Stores } from './ports/stores.ts';

/** When one was last really in touch with somebody and when they were told, as days in the person's own zone. */
export async function lastTouch(stores: Stores, person: Person): Promise<Touch> {
  const { zone } = await stores.settings.read();
  const day = (at: Temporal.Instant | undefined) => at?.toZonedDateTimeISO(zone).toPlainDate() ?? null;
  const [latest, tolds] = await Promise.all([stores.contacts.latest([person.id]), stores.tolds.ofPerson(person.id)]);
  return {
    keep: person.keep,
    rhythmDays: person.rhythmDays,
    lastContactOn: day(latest.get(person.id)),
    goodbyeOn: day(tolds.at(-1)?.at),
  };
}

/** Today in the person's own zone. */
export async function todayOf(stores: Stores, now: Temporal.Instant): Promise<Temporal.PlainDate> {
  const { zone } = await stores.settings.read();
  return now.toZonedDateTimeISO(zone).toPlainDate();
}
