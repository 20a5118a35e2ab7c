import { nextWorkingMorning } from '#domain/delivery/next-working-morning.ts';
import { callReason } from '#domain/goodbye/choose-channel.ts';
import type { GoodbyeAdvice } from '#domain/goodbye/goodbye-plan.ts';
import type { GoodbyeInterview, GoodbyeSituation } from '#domain/goodbye/goodbye-situation.ts';

/** Appointments that are still to come, earliest first. */
export function bookedAhead({ interviews, now }: GoodbyeSituation): readonly GoodbyeInterview[] {
  return interviews
    .filter(({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0)
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(one.start, other.start));
}

const hoursUntil = (start: Temporal.ZonedDateTime, now: Temporal.Instant) => now.until(start.toInstant()).total('hour');

/** Night is before 7 and from 21 o'clock on, ours (E22); a hint, no more. */
function hour({ now, zone }: GoodbyeSituation): readonly GoodbyeAdvice[] {
  const local = now.toZonedDateTimeISO(zone);
  const later = nextWorkingMorning(local);
  if (local.dayOfWeek > 5) return [{ kind: 'weekend', later }];
  return local.hour < 7 || local.hour >= 21 ? [{ kind: 'night', later }] : [];
}

/** Timing and channel of the whole goodbye, the most pressing first (E22, E23, D21). */
export function goodbyeAdvice(
  situation: GoodbyeSituation,
  told: { rounds: number; byPhone: boolean },
): readonly GoodbyeAdvice[] {
  const { now, decidedAt, hasPortal, offer } = situation;
  const booked = bookedAhead(situation);
  const advice: GoodbyeAdvice[] = [];
  const [next] = booked;
  if (next && hoursUntil(next.start, now) < 24) {
    const hours = Math.floor(hoursUntil(next.start, now));
    advice.push({
      kind: 'interview-soon',
      interviewId: next.id,
      start: next.start,
      hours,
      ways: ['attend', 'call', 'ask-for-time'],
    });
  }
  const call = callReason({ offer, rounds: told.rounds, hasPortal }, told.byPhone);
  if (call) advice.push({ kind: 'call-first', because: call.kind }, { kind: 'confirm-in-writing' });
  const days = decidedAt ? Math.floor(decidedAt.until(now).total('hour') / 24) : 0;
  if (days > 2) advice.push({ kind: 'decided-days-ago', days });
  advice.push(...hour(situation));
  if (hasPortal) advice.push({ kind: 'portal' });
  if (booked.length > 0) advice.push({ kind: 'decline-after-telling', interviewIds: booked.map(({ id }) => id) });
  return advice;
}
