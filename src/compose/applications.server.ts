import type { ApplicationId, InterviewId } from '#domain/id.ts';
import { bookInterview } from '#usecases/book-interview.ts';
import { changeApplication } from '#usecases/change-application.ts';
import { changeInterview, type InterviewChanges } from '#usecases/change-interview.ts';
import { involvePerson, type InvolvedPerson } from '#usecases/involve-person.ts';
import { listApplications, type ApplicationQuery } from '#usecases/list-applications.ts';
import { moveApplication } from '#usecases/move-application.ts';
import { readApplication } from '#usecases/read-application.ts';
import { removeApplication } from '#usecases/remove-application.ts';
import { trackApplication, type TrackedApplication } from '#usecases/track-application.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeApplications = (ports: OwnerPorts) => ({
  find: (id: string) => ports.stores.applications.find(id as ApplicationId),
  read: (id: ApplicationId, stretch?: Parameters<typeof readApplication>[2]) => readApplication(ports, id, stretch),
  list: (query: ApplicationQuery) => listApplications(ports, query),
  remove: (id: ApplicationId) => removeApplication(ports, id),
  track: (known: TrackedApplication) => trackApplication(ports, known),
  change: (id: ApplicationId, changes: Parameters<typeof changeApplication>[2]) =>
    changeApplication(ports, id, changes),
  move: (id: ApplicationId, to: Parameters<typeof moveApplication>[2]) => moveApplication(ports, id, to),
  book: (id: ApplicationId, known: Parameters<typeof bookInterview>[2]) => bookInterview(ports, id, known),
  changeInterview: (id: InterviewId, changes: InterviewChanges) => changeInterview(ports, id, changes),
  involve: (involved: InvolvedPerson) => involvePerson(ports, involved),
});
