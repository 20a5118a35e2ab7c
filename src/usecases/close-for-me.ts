import { stageBeforeClosing } from '#domain/application/close-for-me.ts';
import type { ApplicationId } from '#domain/id.ts';
import { fail } from '#domain/result.ts';
import { moveApplication } from './move-application.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/**
 * They never answered, and one waits no longer: it ends without a message. Neither my withdrawal nor their refusal; the
 * history stays, and a late answer reopens it.
 */
export const closeForMe = (ports: OwnerUse, id: ApplicationId) => moveApplication(ports, id, 'no-answer');

/** Takes that back: it stands where it stood before. */
export async function reopenClosed(ports: OwnerUse, id: ApplicationId) {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(id);
    if (!application) return fail({ kind: 'no-such-application' });
    if (application.stage !== 'no-answer') return fail({ kind: 'already-there', since: application.stageChangedAt });
    const before = stageBeforeClosing(await stores.entries.stageChanges([id]));
    return moveApplication({ ...ports, stores }, id, before);
  });
}
