import type { ApplicationId, PersonId } from '#domain/id.ts';
import type { InvolvementRole } from '#domain/people/involvement.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { Person } from '#domain/people/person.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Known = Partial<Omit<Person, 'id' | 'createdAt' | 'changedAt' | 'removedAt'>>;
export type InvolvedPerson = {
  readonly applicationId: ApplicationId;
  readonly role: InvolvementRole;
  /** Left out: as it was. */
  readonly inCharge?: boolean;
  /** 'reading': taken from a mail or a file; what was said about somebody before then stays. */
  readonly saidBy?: 'hand' | 'reading';
  /** Somebody known already … */
  readonly personId?: PersonId;
  /** … or somebody new; with an address that is known, it is that person. */
  readonly person?: Known;
};

async function knownOrNew(
  ports: OwnerUse,
  stores: Stores,
  { personId, person = {} }: InvolvedPerson,
): Promise<PersonId> {
  if (personId) return personId;
  const [known] = person.email ? await stores.people.byEmail(person.email) : [];
  if (known) return known.id;
  const id = ports.ids.newId<'person'>();
  await stores.people.save(newPerson(id, person, ports.clock.now()));
  return id;
}

/**
 * Says what somebody is to an application: once, however often it is said; one is in charge at most.
 * What was said last by hand counts; what a mail says adds, and never takes a role or the charge away.
 */
export async function involvePerson(ports: OwnerUse, involved: InvolvedPerson): Promise<PersonId> {
  const { applicationId, saidBy = 'hand' } = involved;
  return ports.stores.transact(async (stores) => {
    const now = ports.clock.now();
    const personId = await knownOrNew(ports, stores, involved);
    const all = await stores.involvements.ofApplication(applicationId);
    const known = all.find((one) => one.personId === personId);
    const role = saidBy === 'reading' && known ? known.role : involved.role;
    const inCharge = involved.inCharge ?? known?.inCharge ?? false;
    if (known && known.role === role && known.inCharge === inCharge) return personId;
    for (const other of inCharge ? all.filter((one) => one.inCharge && one.personId !== personId) : [])
      await stores.involvements.save({ ...other, inCharge: false, changedAt: now });
    const id = known?.id ?? ports.ids.newId<'involvement'>();
    const createdAt = known?.createdAt ?? now;
    await stores.involvements.save({
      id,
      applicationId,
      personId,
      role,
      inCharge,
      createdAt,
      changedAt: now,
      removedAt: null,
    });
    if (!known) await noteEntry(ports, stores, { applicationId, personId, facts: { kind: 'person-added', personId } });
    return personId;
  });
}
