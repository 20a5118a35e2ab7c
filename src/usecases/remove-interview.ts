import type { InterviewId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { noteEntry } from './note-entry.ts';
import { bringQuestionsBack, moveQuestionsOn } from './plan-question.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Takes an appointment out; for 30 days it can be put back. @returns what was removed */
export async function removeInterview(ports: OwnerUse, id: InterviewId): Promise<Interview | null> {
  return ports.stores.transact(async (stores) => {
    const interview = await stores.interviews.find(id);
    if (!interview) return null;
    // One moment for both: by it, the questions find back when the appointment does.
    const now = ports.clock.now();
    await moveQuestionsOn({ clock: { now: () => now } }, stores, id);
    await stores.interviews.remove(id, now);
    const facts = { kind: 'removed', what: interview.start.toPlainDate().toString() } as const;
    await noteEntry(ports, stores, { applicationId: interview.applicationId, facts });
    return interview;
  });
}

/** Puts an appointment back, with what was to be asked there. */
export async function restoreInterview(ports: Pick<OwnerUse, 'stores' | 'clock'>, id: InterviewId): Promise<boolean> {
  return ports.stores.transact(async (stores) => {
    const removed = (await stores.interviews.removed()).find((interview) => interview.id === id);
    if (!removed || !(await stores.interviews.restore(id))) return false;
    await bringQuestionsBack(ports, stores, removed);
    return true;
  });
}
