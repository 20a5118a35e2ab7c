import { changeStage } from '#domain/application/change-stage.ts';
import { isEnding } from '#domain/application/stage.ts';
import { choicesJson } from '#domain/goodbye/goodbye-choices.ts';
import { callOffInterviews } from './call-off-interviews.ts';
import type { GoodbyeView } from './gather-goodbye.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;

/**
 * Everyone knows: the application is withdrawn by me, what was booked is cancelled by me. Runs in the transaction of
 * the last telling, never before it.
 */
export async function finishGoodbye(ports: Use, stores: Stores, view: GoodbyeView): Promise<void> {
  const now = ports.clock.now();
  const { goodbye, world, choices } = view;
  const { applicationId } = goodbye;
  const application = await stores.applications.find(applicationId);
  if (!application) return;
  const cancelled = await stores.interviews.findMany(world.booked.map(({ id }) => id));
  await callOffInterviews(ports, stores, cancelled);
  const moved = isEnding(application.stage) ? null : changeStage(application, 'withdrawn-by-me', now);
  if (moved?.ok) {
    await stores.applications.save(moved.value);
    const facts = { kind: 'stage-changed', from: application.stage, to: 'withdrawn-by-me' } as const;
    await noteEntry(ports, stores, { applicationId, facts });
  }
  const finished = { stageBefore: application.stage, cancelled: cancelled.map(({ id }) => id) };
  await stores.goodbyes.save({
    ...goodbye,
    choices: choicesJson({ ...choices, finished }),
    finishedAt: now,
    changedAt: now,
  });
  await noteEntry(ports, stores, { applicationId, facts: { kind: 'goodbye-finished', goodbyeId: goodbye.id } });
}

/** Somebody does not know after all: what ending it did is taken back, and nothing else. */
export async function reopenGoodbye(ports: Use, stores: Stores, { goodbye, choices }: GoodbyeView): Promise<void> {
  const now = ports.clock.now();
  const { applicationId } = goodbye;
  const { finished } = choices;
  for (const interview of await stores.interviews.findMany(finished?.cancelled ?? [])) {
    if (interview.status !== 'cancelled-by-me') continue;
    await stores.interviews.save({ ...interview, status: 'booked', changedAt: now });
    const facts = { kind: 'interview-status', interviewId: interview.id, status: 'booked' } as const;
    await noteEntry(ports, stores, { applicationId, facts });
  }
  const application = await stores.applications.find(applicationId);
  const to = finished?.stageBefore;
  const moved = application?.stage === 'withdrawn-by-me' && to ? changeStage(application, to, now) : null;
  if (application && to && moved?.ok) {
    await stores.applications.save(moved.value);
    const facts = { kind: 'stage-changed', from: application.stage, to } as const;
    await noteEntry(ports, stores, { applicationId, facts });
  }
  await stores.goodbyes.save({
    ...goodbye,
    choices: choicesJson({ ...choices, finished: null }),
    finishedAt: null,
    changedAt: now,
  });
}
