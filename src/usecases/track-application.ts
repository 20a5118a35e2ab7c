import type { Application } from '#domain/application/application.ts';
import { newApplication } from '#domain/application/new-application.ts';
import type { ApplicationId } from '#domain/id.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

export type TrackedApplication = Partial<Omit<Application, 'id' | 'createdAt' | 'changedAt' | 'removedAt'>> & {
  readonly company: string;
  readonly role: string;
};

/** Begins to track an application; company and role are enough. Inside a transaction of the caller's, hand in its stores. */
export async function trackApplication(
  ports: OwnerUse,
  known: TrackedApplication,
  from: 'typed' | 'file' | 'mail' | 'import' = 'typed',
): Promise<ApplicationId> {
  const id = ports.ids.newId<'application'>();
  const application = { ...newApplication(id, known, ports.clock.now()), ...known };
  const add = async (stores: Stores) => {
    await stores.applications.save(application);
    await noteEntry(ports, stores, { applicationId: id, facts: { kind: 'application-added', from } });
  };
  await ports.stores.transact(add);
  return id;
}
