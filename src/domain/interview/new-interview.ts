import type { ApplicationId, InterviewId } from '../id.ts';
import type { Interview } from './interview.ts';

export type KnownInterview = Partial<Omit<Interview, 'id' | 'applicationId'>> & Pick<Interview, 'start' | 'round'>;

/** An appointment of which only the start and the round are known. */
export function newInterview(
  ids: { readonly id: InterviewId; readonly applicationId: ApplicationId },
  known: KnownInterview,
  now: Temporal.Instant,
): Interview {
  return {
    createdAt: now,
    changedAt: now,
    removedAt: null,
    kind: 'other',
    end: null,
    place: '',
    link: '',
    phone: '',
    status: 'booked',
    personIds: [],
    invitation: null,
    goal: '',
    tryQuestion: '',
    hours: null,
    paid: null,
    insured: null,
    agreedWithAgency: null,
    travelCosts: 'none',
    debrief: null,
    ...known,
    ...ids,
  };
}
