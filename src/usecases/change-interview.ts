import type { InterviewId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { fail, ok } from '#domain/result.ts';
import type { EntryFacts } from '#domain/timeline/entry.ts';
import { noteEntry } from './note-entry.ts';
import { moveQuestionsOn } from './plan-question.ts';
import type { OwnerUse } from './ports/owner-use.ts';

export type InterviewChanges = Partial<
  Omit<Interview, 'id' | 'applicationId' | 'createdAt' | 'changedAt' | 'removedAt'>
>;

function whatHappened(before: Interview, after: Interview): EntryFacts[] {
  const entries: EntryFacts[] = [];
  if (!before.start.equals(after.start))
    entries.push({
      kind: 'interview-moved',
      interviewId: before.id,
      from: before.start.toString(),
      to: after.start.toString(),
    });
  if (before.status !== after.status)
    entries.push({ kind: 'interview-status', interviewId: before.id, status: after.status });
  return entries;
}

/** Saves what was changed about an appointment; being moved or cancelled is a line in the timeline. */
export async function changeInterview(ports: OwnerUse, id: InterviewId, changes: InterviewChanges) {
  return ports.stores.transact(async (stores) => {
    const before = await stores.interviews.find(id);
    if (!before) return fail({ kind: 'no-such-interview' });
    const after = { ...before, ...changes, changedAt: ports.clock.now() };
    await stores.interviews.save(after);
    for (const facts of whatHappened(before, after))
      await noteEntry(ports, stores, { applicationId: before.applicationId, facts });
    if (before.status === 'booked' && after.status !== 'booked' && after.status !== 'happened')
      await moveQuestionsOn(ports, stores, id);
    return ok(after);
  });
}
