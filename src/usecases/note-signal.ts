import type { ApplicationId, DoubtId, SignalId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { Signal } from '#domain/signal/signal.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';

/** What a card asks for; everything but the first three has a default. */
export type NotedSignal = Pick<Signal, 'text' | 'polarity' | 'strength'> &
  Partial<
    Pick<
      Signal,
      'topic' | 'source' | 'verified' | 'asked' | 'dealbreaker' | 'sure' | 'interviewId' | 'personId' | 'doubtId'
    >
  >;

const defaults = {
  topic: 'other',
  source: 'first',
  verified: false,
  asked: false,
  dealbreaker: null,
  sure: false,
  interviewId: null,
  personId: null,
  doubtId: null,
} as const satisfies Partial<Signal>;

/** The round of the interview it belongs to; without one, the latest that has begun, else the first. */
function roundOf(interviews: readonly Interview[], interviewId: string | null, now: Temporal.Instant): number {
  const own = interviews.find(({ id }) => id === interviewId);
  const begun = interviews.filter(({ start }) => Temporal.Instant.compare(start.toInstant(), now) <= 0);
  return own?.round ?? begun.at(-1)?.round ?? 1;
}

/** Notes one thing that one noticed, for or against. */
export async function noteSignal(ports: OwnerUse, applicationId: ApplicationId, noted: NotedSignal) {
  return ports.stores.transact(async (stores) => {
    if (!(await stores.applications.find(applicationId))) return fail({ kind: 'no-such-application' });
    const text = noted.text.trim();
    if (text === '') return fail({ kind: 'nothing-noted' });
    const now = ports.clock.now();
    const full = { ...defaults, ...noted, text };
    const signal: Signal = {
      ...full,
      id: ports.ids.newId<'signal'>(),
      applicationId,
      round: roundOf(await stores.interviews.ofApplication(applicationId), full.interviewId, now),
      state: 'open',
      noticedAt: now,
      createdAt: now,
      changedAt: now,
      removedAt: null,
    };
    await stores.signals.save(signal);
    const facts = {
      kind: 'signal-noted',
      signalId: signal.id,
      polarity: signal.polarity,
      topic: signal.topic,
    } as const;
    await noteEntry(ports, stores, { applicationId, personId: signal.personId, facts });
    return ok(signal);
  });
}

/** Changes a card in place. */
export async function changeSignal(ports: OwnerUse, id: SignalId, noted: NotedSignal) {
  return ports.stores.transact(async (stores) => {
    const signal = await stores.signals.find(id);
    if (!signal) return fail({ kind: 'no-such-signal' });
    const text = noted.text.trim();
    if (text === '') return fail({ kind: 'nothing-noted' });
    const interviews = await stores.interviews.ofApplication(signal.applicationId);
    const moved = noted.interviewId !== undefined && noted.interviewId !== signal.interviewId;
    const round = moved ? roundOf(interviews, noted.interviewId ?? null, signal.noticedAt) : signal.round;
    const changed = { ...signal, ...noted, text, round, changedAt: ports.clock.now() };
    await stores.signals.save(changed);
    return ok(changed);
  });
}

/** Takes a card away; it can be brought back for 30 days. */
export async function removeSignal(ports: OwnerUse, id: SignalId) {
  return ports.stores.transact(async (stores) => {
    const signal = await stores.signals.find(id);
    if (!signal) return fail({ kind: 'no-such-signal' });
    await stores.signals.remove(id, ports.clock.now());
    const { applicationId } = signal;
    await noteEntry(ports, stores, { applicationId, facts: { kind: 'removed', what: 'signal' } });
    return ok(null);
  });
}

/** Puts a sentence of step 1 aside: it is neither for nor against. */
export async function dismissSentence(ports: OwnerUse, id: DoubtId, sentence: string) {
  return ports.stores.transact(async (stores) => {
    const doubt = await stores.doubts.find(id);
    if (!doubt) return fail({ kind: 'no-such-doubt' });
    const dismissedSentences = [...new Set([...doubt.dismissedSentences, sentence.trim()])];
    await stores.doubts.save({ ...doubt, dismissedSentences, changedAt: ports.clock.now() });
    return ok(null);
  });
}
