import { changeStage } from '#domain/application/change-stage.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Moves an application to another stage, or reopens it; the timeline keeps both. */
export async function moveApplication(ports: OwnerUse, id: ApplicationId, to: Stage) {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(id);
    if (!application) return fail({ kind: 'no-such-application' });
    const moved = changeStage(application, to, ports.clock.now());
    if (!moved.ok) return moved;
    await stores.applications.save(moved.value);
    await noteEntry(ports, stores, {
      applicationId: id,
      facts: { kind: 'stage-changed', from: application.stage, to },
    });
    return ok(moved.value);
  });
}
