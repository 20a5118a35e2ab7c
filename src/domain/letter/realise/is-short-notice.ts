import type { LetterFacts } from '#domain/letter/letter-facts.ts';

/** Whether the first appointment is today or tomorrow, so that calling it off comes late; unknown counts as late. */
export function isShortNotice({ booked = [], today }: LetterFacts): boolean {
  const [event] = booked;
  return event === undefined || today.until(event.start.toPlainDate(), { largestUnit: 'day' }).days <= 1;
}
