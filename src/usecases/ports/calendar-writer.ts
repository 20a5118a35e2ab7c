import type { OwnCalendar } from '#domain/calendar/own-calendar.ts';

/** Writes our own entries as an .ics text (RFC 5545, RFC 7986): CRLF, folded at 75 octets. */
export type CalendarWriter = { write(calendar: OwnCalendar): string };
