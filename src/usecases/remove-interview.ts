import type { InterviewId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { noteEntry } from './note-entry.ts';
import { moveQuestionsOn } from './plan-question.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** Takes an appointment out; for 30 days it can be put back. @returns what was removed */
export async function removeInterview(ports: OwnerUse, id: InterviewId): Promise<Interview | null> {
  return ports.stores.transact(async (stores) => {
    const interview = await stores.interviews.find(id);
    if (!interview) return null;
    await moveQuestionsOn(ports, stores, id);
    await stores.interviews.remove(id, ports.clock.now());
    const facts = { kind: 'removed', what: interview.start.toPlainDate().toString() } as const;
    await noteEntry(ports, stores, { applicationId: interview.applicationId, facts });
    return interview;
  });
}
