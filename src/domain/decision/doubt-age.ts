import type { Doubt } from '../doubt/doubt.ts';
import type { Interview } from '../interview/interview.ts';
import type { Signal } from '../signal/signal.ts';

export const hoursBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  from.until(to).total({ unit: 'hour' });

/** What *for some days* means at least, in hours: a doubt that is clearly older than a day. */
const SOME_DAYS_H = 72;

type Aged = {
  readonly doubt: Doubt;
  readonly signals: readonly Signal[];
  readonly interviews: readonly Interview[];
  readonly now: Temporal.Instant;
};

/** The latest interview that had begun when the doubt was opened. */
const lastTalk = ({ doubt, interviews }: Aged): Temporal.Instant | undefined =>
  interviews
    .map(({ start }) => start.toInstant())
    .filter((start) => Temporal.Instant.compare(start, doubt.openedAt) <= 0)
    .toSorted((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);

/** The moment that *since when* points to; undefined if it was not said, or there was no talk. */
function saidSince(aged: Aged): Temporal.Instant | undefined {
  switch (aged.doubt.since) {
    case 'today':
      return aged.doubt.openedAt;
    case 'some-days':
      return aged.doubt.openedAt.subtract({ hours: SOME_DAYS_H });
    case 'last-talk':
      return lastTalk(aged);
    case null:
      return undefined;
  }
}

/** When something was noticed: in its interview, if it belongs to one that has begun, else when it was noted. */
function noticedAt({ interviewId, noticedAt: noted }: Signal, interviews: readonly Interview[]): Temporal.Instant {
  const heard = interviews.find(({ id }) => id === interviewId)?.start.toInstant();
  return heard && Temporal.Instant.compare(heard, noted) < 0 ? heard : noted;
}

/**
 * How old the doubt is, in hours: the older of *since when* and the oldest bad note (SPEC section 1). Undefined if
 * neither is known; never below 0, whatever the clock did.
 */
export function doubtAgeHours(aged: Aged): number | undefined {
  const said = saidSince(aged);
  const bad = aged.signals.filter(({ polarity }) => polarity === -1).map((one) => noticedAt(one, aged.interviews));
  const oldest = [...(said ? [said] : []), ...bad].toSorted((a, b) => Temporal.Instant.compare(a, b))[0];
  return oldest && Math.max(0, hoursBetween(oldest, aged.now));
}
