import type { InterviewId, LetterId } from '#domain/id.ts';
import { isDeliveryJob, type DeliveryJob } from '#domain/jobs/delivery-jobs.ts';
import type { Job } from '#domain/jobs/job.ts';
import type { JobOutcome } from '#domain/jobs/job-outcome.ts';
import { nextAttempt } from '#domain/delivery/next-attempt.ts';
import { declineInCalendar } from './decline-in-calendar.ts';
import { declineInvitation } from './decline-invitation.ts';
import { fileSentCopy } from './file-sent-copy.ts';
import type { CalendarPort } from './ports/calendar-account.ts';
import type { DeliveryPorts } from './ports/delivery-ports.ts';
import type { InvitationReader } from './ports/invitation-reader.ts';
import type { InvitationWriter } from './ports/invitation-writer.ts';

export type DeliveryJobPorts = DeliveryPorts &
  Readonly<{ invitationReader: InvitationReader; invitationWriter: InvitationWriter; calendar: CalendarPort }>;

const leaseMinutes = 5;

/** Does what follows from letters: copies for Sent, answers to invitations. Each job is safe to do twice. */
export async function runDeliveryJobs(ports: DeliveryJobPorts): Promise<number> {
  const { jobs } = ports.stores;
  const due = (await jobs.due(ports.clock.now(), 200)).filter(({ kind }) => isDeliveryJob(kind));
  for (const { id } of due) {
    const job = await jobs.lease(id, ports.clock.now(), ports.clock.now().add({ minutes: leaseMinutes }));
    if (!job) continue;
    const outcome = await runOne(ports, job);
    const next = outcome === 'again' ? nextAttempt(job.attempts, ports.clock.now()) : null;
    await (next ? jobs.postpone(id, next) : jobs.done(id, ports.clock.now()));
  }
  return due.length;
}

function runOne(ports: DeliveryJobPorts, job: Job): Promise<JobOutcome> {
  const about = job.subject.slice(job.subject.indexOf('/') + 1);
  switch (job.kind as DeliveryJob) {
    case 'file-sent-copy':
      return fileSentCopy(ports, about as LetterId);
    case 'decline-invitation':
      return declineInvitation(ports, about as InterviewId);
    case 'decline-in-calendar':
      return declineInCalendar(ports, about as InterviewId);
  }
}
