import { icsFile } from '#adapters/calendar/ics-file.ts';
import { vcard } from '#adapters/contacts/vcard.ts';
import { parseMessage } from '#adapters/mail/parse-message.ts';
import { sha256 } from '#adapters/system/fingerprint.ts';
import { noteOf, type IntakeReading } from '#domain/intake/intake-reading.ts';
import type { IntakeItem } from '#domain/intake/intake-item.ts';
import type { Acceptance } from '../accept-intake.ts';
import { memoryUse } from './memory-use.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);
export const file = (name: string, text: string) => ({ name, bytes: bytes(text) });

/** What the intake is given in a test: real readers on a real store in memory. */
export async function intakeUse(now?: string) {
  const use = await memoryUse(now);
  const settings = await use.stores.settings.read();
  await use.stores.settings.save({ ...settings, email: 'jona.adler@post.example', zone: 'Europe/Berlin' });
  return { ...use, invitations: icsFile, messages: parseMessage, contacts: vcard, fingerprint: sha256 };
}

type Meeting = { method?: string; sequence?: number; start?: string; uid?: string; status?: string };

/** An invitation of our own making, from somebody in personnel, with a second person. */
export const invitation = ({
  method = 'REQUEST',
  sequence = 0,
  start = '20261201T100000',
  uid = 'round-2@fenwerk.example',
  status = 'CONFIRMED',
}: Meeting = {}) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fenwerk//Calendar//DE',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${status}`,
    'DTSTAMP:20261120T090000Z',
    `DTSTART;TZID=Europe/Berlin:${start}`,
    'DURATION:PT1H',
    'SUMMARY:Vorstellungsgespräch Gärtnermeisterin (m/w/d) bei Fenwerk GmbH',
    'LOCATION:Moorweg 4\\, Oldenburg',
    'ORGANIZER;CN=Ilka Tammen:mailto:ilka.tammen@fenwerk.example',
    'ATTENDEE;CN=Ole Bruns;PARTSTAT=ACCEPTED:mailto:ole.bruns@fenwerk.example',
    'ATTENDEE;CN=Jona Adler;PARTSTAT=NEEDS-ACTION:mailto:jona.adler@post.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

export const mail = [
  'From: Tess Okafor <tess.okafor@brightmoor.example>',
  'To: Jona Adler <jona.adler@post.example>',
  'Subject: Interview for Warehouse Planner at Brightmoor Ltd',
  'Date: Fri, 20 Nov 2026 10:00:00 +0000',
  'Message-ID: <hello-1@brightmoor.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Jona,',
  '',
  'we would like to invite you to an interview on 1 December at 3 pm.',
  '',
  'Best wishes',
  'Tess Okafor',
  'Talent Partner',
  'Brightmoor Ltd',
  '',
].join('\r\n');

export const cards = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Dr. Mirja Voss',
  'N:Voss;Mirja;;Dr.;',
  'EMAIL:mirja.voss@kiesel.example',
  'TEL:+49 441 555 0100',
  'ORG:Kiesel und Söhne',
  'TITLE:Werkleiterin',
  'END:VCARD',
  '',
].join('\r\n');

export function readingIn(item: IntakeItem | null | undefined): IntakeReading {
  const note = item && noteOf(item);
  if (note?.kind !== 'read') throw new Error('not read');
  return note.reading;
}

/** A yes to everything that was read. */
export function yesTo(reading: IntakeReading, application?: Acceptance['application']): Acceptance {
  const { interview } = reading;
  return {
    application: application ?? {
      kind: 'new',
      company: reading.company?.value ?? 'Fenwerk',
      role: reading.role?.value ?? 'Gärtnermeisterin',
    },
    stage: reading.stage?.value ?? null,
    interview: interview && {
      start: Temporal.ZonedDateTime.from(interview.start.value),
      end: interview.end ? Temporal.ZonedDateTime.from(interview.end) : null,
      kind: interview.kind.value,
      place: interview.place,
      link: interview.link,
      phone: interview.phone,
    },
    people: reading.people.map((person) => ({ ...person, role: person.role.value, isRoleChosen: false })),
  };
}
