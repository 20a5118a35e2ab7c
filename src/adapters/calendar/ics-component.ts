import ICAL from 'ical.js';
import { cleanParameter, cleanText } from './ics-text.ts';

const maker = '-//Bowout//Bowout//EN';

/** An empty VCALENDAR of ours; `method` only for what is sent (RFC 5546 1.4). */
export function newCalendar(method?: string): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('prodid', maker);
  calendar.updatePropertyWithValue('version', '2.0');
  if (method) calendar.updatePropertyWithValue('method', method);
  return calendar;
}

/** Adds a property in its default type; text is cleaned first. */
export function addText(
  component: ICAL.Component,
  [name, value]: readonly [name: string, value: string],
  parameters: Readonly<Record<string, string>> = {},
): void {
  const property = new ICAL.Property(name);
  for (const [key, text] of Object.entries(parameters)) property.setParameter(key, cleanParameter(text));
  // ical.js escapes what it knows to be text; NAME and X-WR-CALNAME are unknown to it.
  property.setValue(property.type === 'unknown' ? escaped(cleanText(value)) : cleanText(value));
  component.addProperty(property);
}

const escaped = (text: string) => text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n');

/** Adds a property of a type that is no text, in the form of RFC 7265 (`2026-11-24T10:00:00`). */
export function addTyped(
  component: ICAL.Component,
  [name, type, value]: readonly [name: string, type: string, value: string],
  parameters: Readonly<Record<string, string>> = {},
): void {
  const json = [name, { ...parameters }, type, value];
  component.addProperty(new ICAL.Property(json));
}

/** `2026-11-24T10:00:00Z`, whole seconds. */
export const utcText = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' });

/** CRLF, folded, ended by a line end. */
export function calendarText(calendar: ICAL.Component): string {
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
}
