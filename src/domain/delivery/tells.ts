import type { StoredLetter } from '../letter/stored-letter.ts';
import type { Interview } from '../interview/interview.ts';

const telling: readonly StoredLetter['kind'][] = ['notice', 'interviewer-thanks', 'coordinator', 'referrer', 'agency'];

/** Whoever got one of these knows that one is out. An invitation's answer is a machine's mail and tells nobody. */
export const tells = ({ kind, calendarPart }: StoredLetter) => calendarPart === null && telling.includes(kind);

/**
 * Which appointments a letter calls off once it has been sent: the notice all that are still to come, a *cancel this
 * interview* the one that it is about (`facts.interviewId`).
 */
export function callsOff(
  letter: StoredLetter,
  interviews: readonly Interview[],
  now: Temporal.Instant,
): readonly Interview[] {
  if (letter.calendarPart !== null) return [];
  const ahead = interviews.filter(
    ({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0,
  );
  if (letter.kind === 'notice' || letter.kind === 'agency') return ahead;
  return letter.kind === 'cancel' ? ahead.filter(({ id }) => id === letter.facts.interviewId) : [];
}
