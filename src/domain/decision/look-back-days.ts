import type { Way } from './decision.ts';
import type { LookBackSpan } from './look-back.ts';

const afterThat = {
  '4-weeks': { weeks: 4 },
  '3-months': { months: 3 },
  '6-months': { months: 6 },
} as const satisfies Record<LookBackSpan, Temporal.DurationLike>;

/** Asking and taking time are on the way to an answer: one look suffices. Carrying on and withdrawing are looked at three times. */
const spansOf = {
  stay: ['4-weeks', '3-months', '6-months'],
  ask: ['4-weeks'],
  pause: ['4-weeks'],
  withdraw: ['4-weeks', '3-months', '6-months'],
} as const satisfies Record<Way, readonly LookBackSpan[]>;

/**
 * When one looks back (M14): after four weeks, and at three and six months, on the calendar.
 * @param decidedOn - the person's own day
 */
export const lookBackDays = (way: Way, decidedOn: Temporal.PlainDate) =>
  spansOf[way].map((span) => ({ span, dueOn: decidedOn.add(afterThat[span]) }));
