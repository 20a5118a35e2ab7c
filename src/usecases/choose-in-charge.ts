import type { ApplicationId, PersonId } from '#domain/id.ts';
import { mayBeInCharge } from '#domain/people/involvement.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/**
 * Says by hand who is in charge of an application: one person at most, who then gets the formal notice.
 * @param personId - null: nobody is named, and the goodbye finds out to whom it goes
 * @returns false when that person has nothing to do with this application, or only speaks for the one who applied
 */
export async function chooseInCharge(
  ports: OwnerUse,
  applicationId: ApplicationId,
  personId: PersonId | null,
): Promise<boolean> {
  return ports.stores.transact(async (stores) => {
    const all = await stores.involvements.ofApplication(applicationId);
    const candidates = all.filter(({ role }) => mayBeInCharge(role));
    if (personId !== null && !candidates.some((one) => one.personId === personId)) return false;
    for (const one of all.filter((each) => each.inCharge !== (each.personId === personId))) {
      await stores.involvements.save({ ...one, inCharge: !one.inCharge, changedAt: ports.clock.now() });
      // who takes over says it; the one before is named only when nobody follows
      if (personId === null || one.personId === personId) {
        const facts = { kind: 'person-changed', personId: one.personId, fields: ['inCharge'] } as const;
        await noteEntry(ports, stores, { applicationId, personId: one.personId, facts });
      }
    }
    return true;
  });
}
