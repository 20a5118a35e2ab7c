import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { OwnEvent } from '#domain/calendar/own-calendar.ts';
import type { When } from '#domain/calendar/when.ts';
import { icsFeed } from './ics-feed.ts';
import { icsFile } from './ics-file.ts';
import { cleanText } from './ics-text.ts';

const local = fc
  .tuple(
    fc.integer({ min: 2020, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(86_399),
  )
  .map(([year, month, day, second]) =>
    Temporal.PlainDate.from({ year, month, day }).toPlainDateTime().add({ seconds: second }),
  );
const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
const when: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(local, zone).map(([at, name]): When => ({
    kind: 'zoned',
    at: at.toZonedDateTime(name),
    zoneSent: name,
    zoneFrom: name === 'UTC' ? 'utc' : 'iana',
  })),
  local.map((at): When => ({ kind: 'floating', at })),
  local.map((at): When => ({ kind: 'all-day', on: at.toPlainDate() })),
);
const text = fc.string({ unit: 'binary', maxLength: 200 });
const event: fc.Arbitrary<OwnEvent> = fc.record({
  uid: fc.uuid(),
  sequence: fc.nat(1000),
  stamp: local.map((at) => at.toZonedDateTime('UTC').toInstant()),
  start: when,
  summary: text,
  description: text,
  location: text,
  alarms: fc.array(fc.record({ minutesBefore: fc.nat(100_000), text }), { maxLength: 3 }),
  isBusy: fc.boolean(),
});

test('what is written reads back as it was, whatever the texts hold', () => {
  fc.assert(
    fc.property(event, (written) => {
      const read = icsFile.read(icsFeed.write({ name: 'Bowout', events: [written] }));
      const back = read.ok ? read.value.invitations[0] : undefined;
      expect(back?.start && { ...back.start, shown: show(back.start) }).toEqual({
        ...written.start,
        shown: show(written.start),
      });
      expect(back).toMatchObject({
        uid: written.uid,
        sequence: written.sequence,
        summary: cleanText(written.summary).trim(),
        description: cleanText(written.description ?? '').trim(),
        location: cleanText(written.location ?? '').trim(),
      });
    }),
  );
});

/** toEqual does not look into Temporal objects. */
const show = (time: When) => (time.kind === 'all-day' ? time.on.toString() : time.at.toString());

test('no text opens a property or a component of its own', () => {
  fc.assert(
    fc.property(event, (written) => {
      const evil = `x\r\nATTENDEE:mailto:evil@example.org\nEND:VEVENT\u2028BEGIN:VALARM\r${written.summary}`;
      const ics = icsFeed.write({
        name: evil,
        events: [{ ...written, summary: evil, location: evil, description: evil }],
      });
      const calendar = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
      const [only] = calendar.getAllSubcomponents('vevent');
      expect(only?.getAllProperties('attendee')).toHaveLength(0);
      expect(only?.getAllSubcomponents('valarm')).toHaveLength(written.alarms.length);
    }),
  );
});

test('lines end in CRLF and have at most 75 octets', () => {
  fc.assert(
    fc.property(event, (written) => {
      const ics = icsFeed.write({ name: 'Bowout – Erinnerungen', refreshHours: 6, events: [written] });
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of ics.split('\r\n')) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test('alarms ring by minutes before the start, and the zone comes along', () => {
  const start = Temporal.ZonedDateTime.from('2026-12-01T10:00[Europe/Berlin]');
  const ics = icsFeed.write({
    name: 'Bowout',
    refreshHours: 6,
    events: [
      {
        uid: 'i1',
        sequence: 0,
        stamp: Temporal.Instant.from('2026-11-23T20:00:00Z'),
        start: { kind: 'zoned', at: start, zoneSent: 'Europe/Berlin', zoneFrom: 'iana' },
        summary: 'Gespräch bei Heidewerk',
        url: 'https://teams.microsoft.com/l/meetup-join/1',
        alarms: [{ minutesBefore: 120, text: 'In zwei Stunden' }],
        isBusy: true,
      },
    ],
  });
  expect(ics).toContain('TRIGGER:-PT120M\r\n');
  expect(ics).toContain('DTSTART;TZID=Europe/Berlin:20261201T100000\r\n');
  expect(ics).toContain(
    'TZID:Europe/Berlin\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100',
  );
  expect(ics).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
  expect(ics).toContain('TRANSP:OPAQUE\r\n');
});
