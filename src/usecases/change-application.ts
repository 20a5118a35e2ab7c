import type { Application } from '#domain/application/application.ts';
import type { ApplicationId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

type Changes = Partial<Omit<Application, 'id' | 'createdAt' | 'changedAt' | 'removedAt' | 'stage' | 'stageChangedAt'>>;

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Saves what was changed about an application; the timeline names the fields, so that nothing changes unseen. */
export async function changeApplication(ports: OwnerUse, id: ApplicationId, changes: Changes) {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(id);
    if (!application) return fail({ kind: 'no-such-application' });
    const fields = (Object.keys(changes) as (keyof Changes)[]).filter(
      (field) => !isSame(application[field], changes[field]),
    );
    if (fields.length === 0) return ok(application);
    const changed = { ...application, ...changes, changedAt: ports.clock.now() };
    await stores.applications.save(changed);
    await noteEntry(ports, stores, { applicationId: id, facts: { kind: 'application-changed', fields } });
    return ok(changed);
  });
}
