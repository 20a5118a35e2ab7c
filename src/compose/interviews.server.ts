import type { InterviewId } from '#domain/id.ts';
import { debriefInterview, type InterviewDebrief } from '#usecases/debrief-interview.ts';
import { readInterview } from '#usecases/read-interview.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeInterviews = (ports: OwnerPorts) => ({
  read: (id: string) => readInterview(ports, id as InterviewId),
  debrief: (id: string, given: InterviewDebrief) => debriefInterview(ports, id as InterviewId, given),
});
