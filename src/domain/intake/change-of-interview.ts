import type { Interview } from '../interview/interview.ts';
import type { IntakeReading } from './intake-reading.ts';

/** What a newly read invitation means for the appointment that is known under its UID. */
export type InterviewChange =
  | { readonly kind: 'outdated' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'moved'; readonly to: Temporal.ZonedDateTime }
  | { readonly kind: 'updated' };

/** RFC 5546 2.1.5: the higher SEQUENCE wins; one that is lower than the known one changes nothing. */
export function changeOfInterview(
  known: Interview,
  { meeting, interview }: Pick<IntakeReading, 'meeting' | 'interview'>,
): InterviewChange {
  if (meeting && known.invitation && meeting.sequence < known.invitation.sequence) return { kind: 'outdated' };
  if (meeting?.isCancelled) return known.status === 'cancelled-by-them' ? { kind: 'unchanged' } : { kind: 'cancelled' };
  if (!interview) return { kind: 'unchanged' };
  const to = Temporal.ZonedDateTime.from(interview.start.value);
  if (!to.toInstant().equals(known.start.toInstant())) return { kind: 'moved', to };
  const isSame =
    known.status !== 'cancelled-by-them' &&
    interview.place === known.place &&
    interview.link === known.link &&
    interview.phone === known.phone;
  return { kind: isSame ? 'unchanged' : 'updated' };
}
