import { reopenForAnswer, stageBeforeClosing } from '#domain/application/close-for-me.ts';
import type { ApplicationId } from '#domain/id.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

/**
 * They answered, by whatever way: what had been closed for me is open again, and the timeline and Today say so.
 * @param stores - of the transaction that keeps the answer
 * @returns whether it had been closed
 */
export async function takeLateAnswer(ports: Use, stores: Stores, id: ApplicationId): Promise<boolean> {
  const application = await stores.applications.find(id);
  if (application?.stage !== 'no-answer') return false;
  const to = stageBeforeClosing(await stores.entries.stageChanges([id]));
  const reopened = reopenForAnswer(application, to, ports.clock.now());
  if (!reopened) return false;
  await stores.applications.save(reopened);
  await noteEntry(ports, stores, { applicationId: id, facts: { kind: 'reopened', to, because: 'they-answered' } });
  return true;
}

/** The person noted by hand that they answered after all. */
export const noteLateAnswer = (ports: OwnerUse, id: ApplicationId) =>
  ports.stores.transact((stores) => takeLateAnswer(ports, stores, id));

/** Somebody of theirs was in touch: if exactly one application of theirs was closed for me, that is the one. */
export async function takeAnswerOf(ports: Use, stores: Stores, of: readonly ApplicationId[]): Promise<void> {
  const closed = (await stores.applications.findMany([...new Set(of)])).filter(({ stage }) => stage === 'no-answer');
  const [only, ...others] = closed;
  if (only && others.length === 0) await takeLateAnswer(ports, stores, only.id);
}

/** The person has seen that it is open again: Today says it no longer. */
export async function lookedAtLateAnswer({ stores, clock }: Pick<OwnerUse, 'stores' | 'clock'>, id: ApplicationId) {
  const application = await stores.applications.find(id);
  if (!application?.answeredLateAt) return;
  await stores.applications.save({ ...application, answeredLateAt: null, changedAt: clock.now() });
}
