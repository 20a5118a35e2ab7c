import type { InterviewId, LetterId } from '#domain/id.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { DeliveryJob } from '#domain/jobs/delivery-jobs.ts';
import { noteEntry } from './note-entry.ts';
import { moveQuestionsOn } from './plan-question.ts';
import type { OwnerUse } from './ports/owner-use.ts';
import type { Stores } from './ports/stores.ts';

type Use = Pick<OwnerUse, 'ids' | 'clock'>;
type Subject = `letter/${LetterId}` | `interview/${InterviewId}`;

/** Something for the delivery worker to do as soon as it can, in the transaction that makes it necessary. */
export async function scheduleNow({ ids, clock }: Use, stores: Stores, job: { kind: DeliveryJob; subject: Subject }) {
  await stores.jobs.schedule({
    ...job,
    id: ids.newId<'job'>(),
    runAt: clock.now(),
    leaseUntil: null,
    attempts: 0,
    doneAt: null,
  });
}

/**
 * Notes appointments as called off by the person, and has their invitations declined: by mail to the organiser, and in
 * the person's own calendar if one is connected. Call it after the letter or the call, never before, and inside the
 * transaction that records that: then no crash can come between.
 */
export async function callOffInterviews(ports: Use, stores: Stores, interviews: readonly Interview[]): Promise<void> {
  const hasCalendar = (await stores.calendarAccounts.all()).length > 0;
  for (const interview of interviews) {
    if (interview.status !== 'booked') continue;
    const subject = `interview/${interview.id}` as const;
    await stores.interviews.save({ ...interview, status: 'cancelled-by-me', changedAt: ports.clock.now() });
    await moveQuestionsOn(ports, stores, interview.id);
    await noteEntry(ports, stores, {
      applicationId: interview.applicationId,
      facts: { kind: 'interview-status', interviewId: interview.id, status: 'cancelled-by-me' },
    });
    if (!interview.invitation) continue;
    await scheduleNow(ports, stores, { kind: 'decline-invitation', subject });
    if (hasCalendar) await scheduleNow(ports, stores, { kind: 'decline-in-calendar', subject });
  }
}
