import type { ApplicationId } from '#domain/id.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Takes an application out of the lists; for 30 days it can be put back with all that belongs to it. */
export async function removeApplication(ports: OwnerUse, id: ApplicationId): Promise<boolean> {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(id);
    if (!application) return false;
    await noteEntry(ports, stores, { applicationId: id, facts: { kind: 'removed', what: application.company } });
    return stores.applications.remove(id, ports.clock.now());
  });
}
