import { changeStage } from '#domain/application/change-stage.ts';
import type { ApplicationId, InterviewId } from '#domain/id.ts';
import { newInterview, type KnownInterview } from '#domain/interview/new-interview.ts';
import { fail, ok } from '#domain/result.ts';
import { noteEntry } from './note-entry.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';
import { takeLateAnswer } from './take-late-answer.ts';

/** Whoever is asked to talk has reached the stage of talking. */
async function moveIntoInterviewing(ports: OwnerUse, stores: Stores, id: ApplicationId) {
  const application = await stores.applications.find(id);
  if (!application || !['saved', 'applied'].includes(application.stage)) return;
  const moved = changeStage(application, 'interviewing', ports.clock.now());
  if (!moved.ok) return;
  await stores.applications.save(moved.value);
  const facts = { kind: 'stage-changed', from: application.stage, to: 'interviewing' } as const;
  await noteEntry(ports, stores, { applicationId: id, facts });
}

/**
 * Adds an appointment to an application, booked or past; without a round it is the next one. One that has begun already
 * still counts as booked until somebody says how it went.
 */
export async function bookInterview(
  ports: OwnerUse,
  applicationId: ApplicationId,
  known: Omit<KnownInterview, 'round'> & { readonly round?: number },
) {
  return ports.stores.transact(async (stores) => {
    if (!(await stores.applications.find(applicationId))) return fail({ kind: 'no-such-application' });
    const others = await stores.interviews.ofApplication(applicationId);
    const round = known.round ?? Math.max(0, ...others.map((interview) => interview.round)) + 1;
    const id: InterviewId = ports.ids.newId<'interview'>();
    const interview = newInterview({ id, applicationId }, { ...known, round }, ports.clock.now());
    await stores.interviews.save(interview);
    const facts = { kind: 'interview-booked', interviewId: id, start: interview.start.toString() } as const;
    await noteEntry(ports, stores, { applicationId, facts });
    // an appointment still to come is an answer; one of the past is only written down
    if (Temporal.Instant.compare(interview.start.toInstant(), ports.clock.now()) > 0)
      await takeLateAnswer(ports, stores, applicationId);
    await moveIntoInterviewing(ports, stores, applicationId);
    return ok(interview);
  });
}
