import type ICAL from 'ical.js';

/** How often a property may stand in the VEVENT of an iTIP message. What is not listed may not stand there at all. */
type Presence = '0' | '1' | '0 or 1' | '0+' | '1+';
export type ItipTable = {
  readonly method: string;
  readonly properties: Readonly<Record<string, Presence>>;
};

const described: Record<string, Presence> = {
  attach: '0+',
  categories: '0+',
  class: '0 or 1',
  comment: '0+',
  contact: '0+',
  created: '0 or 1',
  description: '0 or 1',
  dtend: '0 or 1',
  dtstart: '0 or 1',
  duration: '0 or 1',
  exdate: '0+',
  geo: '0 or 1',
  'last-modified': '0 or 1',
  location: '0 or 1',
  priority: '0 or 1',
  rdate: '0+',
  'recurrence-id': '0 or 1',
  'related-to': '0+',
  resources: '0+',
  rrule: '0 or 1',
  status: '0 or 1',
  summary: '0 or 1',
  transp: '0 or 1',
  url: '0 or 1',
};

/** RFC 5546 3.2.3, table of REPLY for VEVENT. */
export const replyTable: ItipTable = {
  method: 'REPLY',
  properties: {
    ...described,
    attendee: '1',
    dtstamp: '1',
    organizer: '1',
    uid: '1',
    sequence: '0 or 1',
    'request-status': '0+',
  },
};

/** RFC 5546 3.2.5, table of CANCEL for VEVENT. */
export const cancelTable: ItipTable = {
  method: 'CANCEL',
  properties: { ...described, attendee: '0+', dtstamp: '1', organizer: '1', sequence: '1', uid: '1' },
};

/** What in a message breaks its table, in words; an empty list is a message as it ought to be. */
export function violations(calendar: ICAL.Component, table: ItipTable): string[] {
  const found: string[] = [];
  if (calendar.getFirstPropertyValue('method') !== table.method) found.push('METHOD');
  for (const name of ['prodid', 'version', 'method']) {
    if (calendar.getAllProperties(name).length !== 1) found.push(`calendar ${name} not once`);
  }
  const events = calendar.getAllSubcomponents('vevent');
  const zones = calendar.getAllSubcomponents('vtimezone');
  if (events.length !== 1) found.push('VEVENT not once');
  if (zones.length > 1) found.push('more than one VTIMEZONE');
  if (calendar.getAllSubcomponents().length !== events.length + zones.length) found.push('other component');
  for (const event of events) found.push(...violationsOf(event, table), ...zoneViolations(event, zones));
  return found;
}

function violationsOf(event: ICAL.Component, { properties, method }: ItipTable): string[] {
  const found: string[] = [];
  if (event.getAllSubcomponents().length > 0) found.push('VALARM or other part');
  const names = new Set([...event.getAllProperties().map(({ name }) => name), ...Object.keys(properties)]);
  for (const name of names) {
    const count = event.getAllProperties(name).length;
    const presence = properties[name] ?? '0';
    if (presence.startsWith('1') && count === 0) found.push(`${name} missing`);
    if (presence === '0' && count > 0) found.push(`${name} not allowed`);
    if (presence.endsWith('1') && count > 1) found.push(`${name} more than once`);
  }
  if (event.getFirstProperty('dtend') && event.getFirstProperty('duration')) found.push('DTEND and DURATION');
  const status = event.getFirstPropertyValue('status');
  if (method === 'CANCEL' && status !== null && status !== 'CANCELLED') found.push('STATUS');
  return found;
}

/** Each TZID must have its VTIMEZONE, and no VTIMEZONE may stand there for nothing. */
function zoneViolations(event: ICAL.Component, zones: readonly ICAL.Component[]): string[] {
  const sent = new Set(zones.map((zone) => zone.getFirstPropertyValue('tzid')));
  const used = new Set(
    event
      .getAllProperties()
      .map((property) => property.getParameter('tzid'))
      .filter(Boolean),
  );
  return [...used.symmetricDifference(sent)].map((tzid) => `zone ${JSON.stringify(tzid)}`);
}
