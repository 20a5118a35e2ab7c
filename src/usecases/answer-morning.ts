import type { Doubt, Since } from '#domain/doubt/doubt.ts';
import { newDoubt } from '#domain/doubt/new-doubt.ts';
import type { ApplicationId, InterviewId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** *Since when?* and *is it the job, or is it today?*: one tap each. */
export type MorningAnswer = {
  readonly since?: Since | undefined;
  readonly itIs?: 'employer' | 'personal' | 'both' | undefined;
};

/** @param ports - with the stores of the transaction */
async function openDoubt(ports: OwnerUse, applicationId: ApplicationId): Promise<Doubt> {
  const open = await ports.stores.doubts.open(applicationId);
  if (open) return open;
  const doubt = newDoubt(ports.ids.newId<'doubt'>(), applicationId, ports.clock.now());
  await noteEntry(ports, ports.stores, { applicationId, facts: { kind: 'doubt-opened', doubtId: doubt.id } });
  return doubt;
}

/** Keeps an answer of the short page for the day; the first one begins the doubt, if there is none. */
export async function answerMorning(ports: OwnerUse, id: InterviewId, { since, itIs }: MorningAnswer) {
  return ports.stores.transact(async (stores) => {
    const interview = await stores.interviews.find(id);
    if (!interview) return fail({ kind: 'no-such-interview' });
    const doubt = await openDoubt({ ...ports, stores }, interview.applicationId);
    const overruledType = itIs ?? doubt.overruledType;
    const changed = { ...doubt, since: since ?? doubt.since, overruledType, changedAt: ports.clock.now() };
    await stores.doubts.save(changed);
    return ok(changed);
  });
}
