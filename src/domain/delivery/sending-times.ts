/** How one wants it sent. `at` is a wall-clock time in the recipient's zone. */
export type SendWish =
  | { readonly kind: 'now' }
  | { readonly kind: 'with-undo' }
  | { readonly kind: 'at'; readonly at: Temporal.ZonedDateTime };

type Situation = {
  readonly now: Temporal.Instant;
  /** The person's setting, in minutes. */
  readonly undoMinutes: number;
  /** The next booked interview with this employer. */
  readonly nextInterview: Temporal.Instant | null;
};

const lastDayUndoMinutes = 2;

/** How long a letter can be taken back, in minutes: short in the last 24 hours before an interview, where every minute counts (DESIGN section 4). */
export function undoMinutes({ now, undoMinutes: wanted, nextInterview }: Situation): number {
  if (!nextInterview || Temporal.Instant.compare(nextInterview, now) <= 0) return wanted;
  const isLastDay = Temporal.Instant.compare(nextInterview, now.add({ hours: 24 })) <= 0;
  return isLastDay ? Math.min(wanted, lastDayUndoMinutes) : wanted;
}

/** The not-before time and the end of undo. What is sent later can be taken back until then, and for the undo window at least. */
export function sendingTimes(wish: SendWish, situation: Situation) {
  const { now } = situation;
  if (wish.kind === 'now') return { notBefore: null, undoUntil: now };
  const undo = now.add({ minutes: undoMinutes(situation) });
  if (wish.kind === 'with-undo') return { notBefore: null, undoUntil: undo };
  const notBefore = wish.at.toInstant();
  return { notBefore, undoUntil: Temporal.Instant.compare(notBefore, undo) > 0 ? notBefore : undo };
}
