import { changeStage } from '#domain/application/change-stage.ts';
import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import { stageEntry } from '#domain/timeline/stage-entry.ts';
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
    // whoever moves it knows about a late answer
    const seen = { ...moved.value, answeredLateAt: null };
    await stores.applications.save(seen);
    await noteEntry(ports, stores, { applicationId: id, facts: stageEntry(application.stage, to) });
    return ok(seen);
  });
}
