import type { ApplicationId } from '../id.ts';
import type { Application } from './application.ts';
import { noOutlook } from './outlook.ts';

/** An application of which only the employer and the role are known. */
export function newApplication(
  id: ApplicationId,
  named: { company: string; role: string },
  now: Temporal.Instant,
): Application {
  return {
    id,
    createdAt: now,
    changedAt: now,
    removedAt: null,
    company: named.company,
    role: named.role,
    requisition: '',
    origin: null,
    instructedOnConsequences: null,
    stage: 'saved',
    stageChangedAt: now,
    url: '',
    portalUrl: '',
    place: '',
    letterLocale: null,
    note: '',
    contractSigned: false,
    saidYes: null,
    promisedBy: null,
    answerDueBy: null,
    followedUpAt: null,
    closedForMeAt: null,
    answeredLateAt: null,
    outlook: noOutlook,
    dealbreakers: [],
    salary: '',
  };
}
