import type { ApplicationId } from '#domain/id.ts';
import type { Interview, InterviewStatus } from '#domain/interview/interview.ts';
import type { KeptStore } from './kept-store.ts';

export type Span = {
  /** Inclusive. */
  readonly from: Temporal.Instant;
  /** Exclusive. */
  readonly until: Temporal.Instant;
};

/** As much of an interview as its reminder needs: Today reads dozens of them each time. */
export type Undebriefed = Pick<Interview, 'id' | 'applicationId' | 'start' | 'end'>;

/** Whom one met, and when. */
export type Meeting = Pick<Interview, 'start' | 'personIds'>;

export type InterviewStore = KeptStore<Interview> & {
  /** By start, earliest first. */
  ofApplication(id: ApplicationId): Promise<readonly Interview[]>;
  /** By start, earliest first. */
  ofApplications(ids: readonly ApplicationId[]): Promise<readonly Interview[]>;
  /** Starting within the span, earliest first. */
  between(span: Span, statuses?: readonly InterviewStatus[]): Promise<readonly Interview[]>;
  /** Those that began before `until` and were not called off; in no order. */
  meetings(ids: readonly ApplicationId[], until: Temporal.Instant): Promise<readonly Meeting[]>;
  /** Booked and not over before `from`, earliest first. */
  upcoming(from: Temporal.Instant, limit?: number): Promise<readonly Interview[]>;
  /** Began before `until`, took place or is still noted as booked, and nothing was written about it; latest first. */
  withoutDebrief(span: Span): Promise<readonly Undebriefed[]>;
  /** The appointment of an invitation, by its calendar UID and, for one of a series, its RECURRENCE-ID. */
  byInvitation(uid: string, recurrenceId: string | null): Promise<Interview | null>;
};
