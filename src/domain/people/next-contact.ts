import type { Person } from './person.ts';

/** How long after a goodbye nobody is written to, in days; issue 7, line 4. */
export const restAfterGoodbye = 30;

/** What one stays in touch every so often with, in days, when nothing else was said: a quarter. */
export const usualRhythm = 90;

export type Touch = {
  readonly keep: boolean | null;
  readonly rhythmDays: number | null;
  /** The last real contact: a mail, a call, a meeting; changing the card is none. */
  readonly lastContactOn: Temporal.PlainDate | null;
  readonly goodbyeOn: Temporal.PlainDate | null;
};

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) >= 0 ? one : other;

/** Not before that day: a goodbye rests for 30 days. Null: nothing speaks against it. */
export const notBefore = ({ goodbyeOn }: Pick<Touch, 'goodbyeOn'>): Temporal.PlainDate | null =>
  goodbyeOn && goodbyeOn.add({ days: restAfterGoodbye });

/**
 * When to write next: counted from the last real contact, never sooner than 30 days after a goodbye.
 * @param today - counted from when there was no contact yet
 * @returns null when one does not stay in touch
 */
export function nextContact(touch: Touch, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (touch.keep !== true) return null;
  const from = touch.lastContactOn ?? touch.goodbyeOn ?? today;
  const next = from.add({ days: touch.rhythmDays ?? usualRhythm });
  const rested = notBefore(touch);
  return rested ? later(next, rested) : next;
}

/** A day one chose oneself, moved behind the rest after a goodbye. */
export function chosenContact(day: Temporal.PlainDate, touch: Pick<Touch, 'goodbyeOn'>): Temporal.PlainDate {
  const rested = notBefore(touch);
  return rested ? later(day, rested) : day;
}

type Due = Pick<Person, 'id' | 'company' | 'nextContactOn'>;

const place = ({ company }: Due) => company.trim().toLocaleLowerCase();
/** Text that sorts by day, those without one last, and by id within a day. */
const turn = ({ id, nextContactOn }: Due) => `${nextContactOn?.toString() ?? '~'} ${id}`;
const dueFirst = (one: Due, other: Due) => (turn(one) < turn(other) ? -1 : 1);

/**
 * One person per company at a time: of those who are due at one employer only the one who has waited longest; the
 * others have their turn later. People without a company stand for themselves. Earliest first.
 */
export function oneACompany<P extends Due>(due: readonly P[]): readonly P[] {
  const seen = new Set<string>();
  return due.toSorted(dueFirst).filter((person) => {
    const where = place(person);
    if (where === '') return true;
    if (seen.has(where)) return false;
    seen.add(where);
    return true;
  });
}
