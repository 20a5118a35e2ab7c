import type { Stage } from '#domain/application/stage.ts';
import type { ApplicationId, InterviewId, PersonId } from '#domain/id.ts';
import { closeForMe, reopenClosed } from '#usecases/close-for-me.ts';
import { lookedAtLateAnswer, noteLateAnswer } from '#usecases/take-late-answer.ts';
import { changeApplication } from '#usecases/change-application.ts';
import { chooseInCharge } from '#usecases/choose-in-charge.ts';
import { involvePerson, type InvolvedPerson } from '#usecases/involve-person.ts';
import { listApplications, listBoard, type ApplicationQuery } from '#usecases/list-applications.ts';
import { moveApplication } from '#usecases/move-application.ts';
import { planInterview, replanInterview } from '#usecases/plan-interview.ts';
import { readApplication } from '#usecases/read-application.ts';
import { removeInterview } from '#usecases/remove-interview.ts';
import { removeApplication } from '#usecases/remove-application.ts';
import { trackApplication, type TrackedApplication } from '#usecases/track-application.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeApplications = (ports: OwnerPorts) => ({
  find: (id: string) => ports.stores.applications.find(id as ApplicationId),
  read: (id: ApplicationId, stretch?: Parameters<typeof readApplication>[2]) => readApplication(ports, id, stretch),
  list: (query: ApplicationQuery) => listApplications(ports, query),
  board: (columns: readonly (readonly Stage[])[], limit: number) => listBoard(ports, columns, limit),
  remove: (id: ApplicationId) => removeApplication(ports, id),
  track: (known: TrackedApplication) => trackApplication(ports, known),
  change: (id: ApplicationId, changes: Parameters<typeof changeApplication>[2]) =>
    changeApplication(ports, id, changes),
  move: (id: ApplicationId, to: Parameters<typeof moveApplication>[2]) => moveApplication(ports, id, to),
  closeForMe: (id: string) => closeForMe(ports, id as ApplicationId),
  reopenClosed: (id: string) => reopenClosed(ports, id as ApplicationId),
  answeredLate: (id: string) => noteLateAnswer(ports, id as ApplicationId),
  lookedAtLateAnswer: (id: string) => lookedAtLateAnswer(ports, id as ApplicationId),
  book: (id: ApplicationId, known: Parameters<typeof planInterview>[2]) => planInterview(ports, id, known),
  findInterview: (id: InterviewId) => ports.stores.interviews.find(id),
  removeInterview: (id: InterviewId) => removeInterview(ports, id),
  changeInterview: (id: InterviewId, changes: Parameters<typeof replanInterview>[2]) =>
    replanInterview(ports, id, changes),
  /** An empty person: nobody is named. */
  chooseInCharge: (id: string, person: string) =>
    chooseInCharge(ports, id as ApplicationId, person === '' ? null : (person as PersonId)),
  involve: (involved: InvolvedPerson) => involvePerson(ports, involved),
});
