import type { ApplicationId, InterviewId, PersonId } from '../id.ts';
import type { Kept } from '../kept.ts';

export const interviewKinds = [
  'phone',
  'video',
  'onsite',
  'call',
  'trial-work',
  'task',
  'assessment',
  'other',
] as const;
export type InterviewKind = (typeof interviewKinds)[number];

export const interviewStatuses = ['booked', 'happened', 'cancelled-by-them', 'cancelled-by-me', 'missed'] as const;
export type InterviewStatus = (typeof interviewStatuses)[number];

export const travelCosts = ['none', 'open', 'claimed', 'paid'] as const;
export type TravelCosts = (typeof travelCosts)[number];

/** The calendar invitation it came with, kept as sent, so that it can be declined exactly. */
export type Invitation = {
  readonly uid: string;
  readonly sequence: number;
  readonly recurrenceId: string | null;
  readonly organiserEmail: string;
  readonly organiserName: string;
  /** The iTIP method, RFC 5546: REQUEST, PUBLISH, CANCEL. */
  readonly method: string;
  /** The whole calendar text as it was sent. */
  readonly text: string;
};

/** What one writes down afterwards. */
export type Debrief = {
  readonly felt: string;
  readonly note: string;
  readonly learned: string;
  /** What was good about a person, in one's own words: only ever thanked for in a letter to that same person. */
  readonly appreciation: readonly { readonly personId: PersonId; readonly text: string }[];
  readonly writtenAt: Temporal.Instant;
};

/** One round, a booked or past conversation; also a call, trial work, a task, an assessment. */
export type Interview = Kept<InterviewId> & {
  readonly applicationId: ApplicationId;
  /** 1 for the first conversation. */
  readonly round: number;
  readonly kind: InterviewKind;
  /** In the interviewer's own zone. */
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime | null;
  readonly place: string;
  readonly link: string;
  readonly phone: string;
  readonly status: InterviewStatus;
  readonly personIds: readonly PersonId[];
  readonly invitation: Invitation | null;
  /** Practice: one goal, one thing to try. */
  readonly goal: string;
  readonly tryQuestion: string;
  /** Work asked for, in hours (trial work, tasks, assessments). */
  readonly hours: number | null;
  readonly paid: boolean | null;
  readonly insured: boolean | null;
  readonly agreedWithAgency: boolean | null;
  readonly travelCosts: TravelCosts;
  readonly debrief: Debrief | null;
};
