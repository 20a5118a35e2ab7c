import type { LookBack } from '#domain/decision/look-back.ts';
import type { DecisionId } from '#domain/id.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import { concernsThen } from './read-decision-then.ts';

export type LookBackWritten = Pick<LookBack, 'again' | 'happened' | 'concerns'>;

/** Writes the look-back that is next for a decision, once: from then on neither it nor the decision can be changed. */
export async function writeLookBack(ports: OwnerUse, decisionId: DecisionId, written: LookBackWritten) {
  return ports.stores.transact(async (stores) => {
    const decision = await stores.decisions.find(decisionId);
    if (!decision || !(await stores.applications.find(decision.applicationId)))
      return fail({ kind: 'no-such-decision' });
    const next = (await stores.lookBacks.ofDecision(decisionId)).find(({ writtenAt }) => writtenAt === null);
    if (!next) return fail({ kind: 'all-written' });
    const signals = await stores.signals.ofApplication(decision.applicationId);
    const known = new Set(concernsThen(signals, decision.decidedAt).map(({ id }) => id));
    const concerns = written.concerns.filter(({ signalId }) => known.has(signalId));
    const lookBack: LookBack = { ...next, ...written, concerns, writtenAt: ports.clock.now() };
    if (!(await stores.lookBacks.save(lookBack))) return fail({ kind: 'all-written' });
    await noteEntry(ports, stores, {
      applicationId: decision.applicationId,
      facts: { kind: 'looked-back', decisionId },
    });
    return ok(lookBack);
  });
}
