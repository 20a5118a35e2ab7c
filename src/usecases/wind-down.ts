import type { Application } from '#domain/application/application.ts';
import { changeStage } from '#domain/application/change-stage.ts';
import { openStages, type Stage } from '#domain/application/stage.ts';
import type { ApplicationId } from '#domain/id.ts';
import type { LetterLanguage } from '#domain/letter/letter.ts';
import { fail, ok } from '#domain/result.ts';
import { closeForMe } from './close-for-me.ts';
import { moveApplication } from './move-application.ts';
import { noteEntry } from './note-entry.ts';
import { openGoodbye } from './open-goodbye.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { recordDecision } from './record-decision.ts';

export type WindDown = {
  /** Where the contract is signed; null: nowhere, and nobody is told anything yet. */
  readonly signed: Application | null;
  /** Where it could be. */
  readonly offers: readonly Application[];
  /** They gave time or wrote: each gets a goodbye, furthest along first. */
  readonly tell: readonly Application[];
  /** Applied, and never heard of them: no message, only closed. */
  readonly silent: readonly Application[];
  /** Never applied: nobody knows. */
  readonly saved: readonly Application[];
};

const order: readonly Stage[] = ['offer', 'interviewing', 'applied', 'saved'];

/** Whether anybody there ever gave time or an answer. A note that one applied is none. */
async function wasHeardFrom(stores: Stores, { id, stage }: Application): Promise<boolean> {
  if (stage === 'interviewing' || stage === 'offer') return true;
  const [interviews, messages, contacts] = await Promise.all([
    stores.interviews.ofApplication(id),
    stores.messages.ofApplication(id),
    stores.contacts.ofApplication(id),
  ]);
  const isIn = ({ direction }: { readonly direction: string }) => direction === 'in';
  return interviews.length > 0 || messages.some(isIn) || contacts.some(isIn);
}

/** Everything that is still open beside a signed contract, by what is owed to whom. */
export async function readWindDown({ stores }: Pick<OwnerUse, 'stores'>): Promise<WindDown> {
  const [accepted, open] = await Promise.all([
    stores.applications.list({ stages: ['accepted'] }),
    stores.applications.list({ stages: openStages }),
  ]);
  const signed = accepted.find(({ contractSigned }) => contractSigned) ?? null;
  const offers = [...accepted, ...open.filter(({ stage }) => stage === 'offer')];
  const ordered = open.toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  const heard = await Promise.all(ordered.map((application) => wasHeardFrom(stores, application)));
  const applied = ordered.filter((_, index) => !heard[index]);
  return {
    signed,
    offers: offers.filter(({ id }) => id !== signed?.id),
    tell: ordered.filter((_, index) => heard[index]),
    silent: applied.filter(({ stage }) => stage !== 'saved'),
    saved: applied.filter(({ stage }) => stage === 'saved'),
  };
}

/** The contract is signed: what was only promised can fall through, so nobody else is told before. */
export async function noteSigned(ports: OwnerUse, id: ApplicationId) {
  return ports.stores.transact(async (stores) => {
    const application = await stores.applications.find(id);
    if (!application) return fail({ kind: 'no-such-application' });
    const now = ports.clock.now();
    const moved = application.stage === 'accepted' ? ok(application) : changeStage(application, 'accepted', now);
    if (!moved.ok) return moved;
    await stores.applications.save({ ...moved.value, contractSigned: true, saidYes: 'signed', changedAt: now });
    if (application.stage !== 'accepted')
      await noteEntry(ports, stores, {
        applicationId: id,
        facts: { kind: 'stage-changed', from: application.stage, to: 'accepted' },
      });
    await noteEntry(ports, stores, {
      applicationId: id,
      facts: { kind: 'application-changed', fields: ['contractSigned'] },
    });
    return ok({ id });
  });
}

/** Decides against one of them and opens its goodbye, which is looked at before anything goes out. */
export async function beginGoodbyeFor(ports: OwnerUse, id: ApplicationId, lang: LetterLanguage) {
  const latest = await ports.stores.decisions.latest(id);
  if (latest?.way !== 'withdraw') {
    const decided = await recordDecision(ports, { applicationId: id }, { way: 'withdraw' });
    if (!decided.ok) return decided;
  }
  return openGoodbye(ports, id, lang);
}

/** Closes one that nobody there waits for, without a message. */
export async function closeQuietly(ports: OwnerUse, id: ApplicationId) {
  const application = await ports.stores.applications.find(id);
  if (!application) return fail({ kind: 'no-such-application' });
  if (await wasHeardFrom(ports.stores, application)) return fail({ kind: 'somebody-waits' });
  return application.stage === 'saved' ? moveApplication(ports, id, 'withdrawn-by-me') : closeForMe(ports, id);
}
