import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icsFile } from './ics-file.ts';
import { icsLimits } from './ics-limits.ts';

const folder = new URL('./fixtures/', import.meta.url);
function first(name: string) {
  const read = icsFile.read(readFileSync(new URL(name, folder), 'utf8'));
  const [invitation] = read.ok ? read.value.invitations : [];
  if (!invitation) throw new Error(`${name} was refused`);
  return invitation;
}
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');

describe('reads', () => {
  test('an Exchange invitation: Windows zone, Teams link, dial-in, room apart from people', () => {
    const invitation = first('outlook-exchange.ics');
    expect(invitation.start?.kind === 'zoned' && invitation.start.at.toString()).toBe(
      '2026-12-01T10:00:00+01:00[Europe/Berlin]',
    );
    expect(invitation.start).toMatchObject({ zoneSent: 'W. Europe Standard Time', zoneFrom: 'windows' });
    expect(invitation.organiser).toEqual({ email: 'katrin.brandt@heidewerk.example', name: 'Brandt, Katrin' });
    expect(invitation.attendees.map(({ email, role, kind }) => [email, role, kind])).toEqual([
      ['jona.adler@post.example', 'REQ-PARTICIPANT', 'INDIVIDUAL'],
      ['omar.yilmaz@heidewerk.example', 'OPT-PARTICIPANT', 'INDIVIDUAL'],
      ['raum.birke@heidewerk.example', 'NON-PARTICIPANT', 'ROOM'],
    ]);
    expect(invitation.links.map(({ provider }) => provider)).toEqual(['teams']);
    expect(invitation.phones).toEqual(['+49 69 5550 1234,,987654321#']);
    expect(invitation).toMatchObject({ method: 'REQUEST', sequence: 2, odd: [] });
  });

  test('a Google invitation', () => {
    const invitation = first('google-meet.ics');
    expect(invitation.links).toEqual([{ provider: 'meet', url: 'https://meet.google.com/abc-defg-hij' }]);
    expect(invitation.attendees.map(({ name }) => name)).toEqual(['Priya Nair', undefined]);
  });

  test('a whole day, and a time without a zone', () => {
    expect(first('all-day.ics').start).toMatchObject({ kind: 'all-day' });
    const floating = first('floating.ics');
    expect(floating.end?.kind === 'floating' && floating.end.at.toString()).toBe('2026-11-30T09:45:00');
    expect(floating.odd).toEqual(['no-organiser']);
  });

  test('a series in sent rules only: clock time kept over the clock change, the exception left out', () => {
    const { occurrences } = first('series-exception.ics');
    expect(occurrences.map((one) => one.kind === 'zoned' && one.at.toString({ timeZoneName: 'never' }))).toEqual([
      '2026-10-19T09:00:00+02:00',
      '2026-10-26T09:00:00+01:00',
      '2026-11-09T09:00:00+01:00',
    ]);
  });

  test('a bare event, several calendars in one file, a line that is none', () => {
    const bare = 'BEGIN:VEVENT\nUID:a\nDTSTART:20261201T100000Z\nthis is no line\nEND:VEVENT';
    const read = icsFile.read(`${bare}\n${event('UID:b', 'DTSTART:20261201T100000Z')}`);
    expect(read.ok && read.value.invitations.map(({ uid, odd }) => [uid, odd.includes('lines-skipped')])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  test('a cancellation without a time', () => {
    const read = icsFile.read(calendar('METHOD:CANCEL', 'BEGIN:VEVENT', 'UID:a', 'SEQUENCE:3', 'END:VEVENT'));
    expect(read.ok && read.value.invitations).toMatchObject([{ uid: 'a', sequence: 3, method: 'CANCEL' }]);
  });
});

describe('refuses by name', () => {
  test.each([
    ['too-large', 'BEGIN:VCALENDAR\n' + 'x'.repeat(icsLimits.characters)],
    ['not-a-calendar', 'Dear Jona'],
    ['malformed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT'],
    ['malformed', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT'],
    ['too-deep', 'BEGIN:A\n'.repeat(50) + 'END:A\n'.repeat(50)],
    ['too-many-parts', calendar('BEGIN:VEVENT\nEND:VEVENT\n'.repeat(icsLimits.parts + 1))],
    ['no-meeting', calendar('VERSION:2.0')],
  ])('%s', (kind, text) => {
    expect(icsFile.read(text)).toMatchObject({ ok: false, error: { kind } });
  });

  test('an event without a start is named and the rest is read', () => {
    expect(icsFile.read(event('UID:a', 'SUMMARY:x'))).toEqual({
      ok: true,
      value: { invitations: [], skipped: [{ uid: 'a', reason: 'no-start' }] },
    });
  });
});

test('no text makes it throw', () => {
  const source = readFileSync(new URL('series-exception.ics', folder), 'utf8').split('\r\n');
  const mangled = fc.array(fc.oneof(fc.constantFrom(...source), fc.string({ unit: 'binary' })), { maxLength: 60 });
  fc.assert(
    fc.property(mangled, (lines) => typeof icsFile.read(lines.join('\r\n')).ok === 'boolean'),
    { numRuns: 500 },
  );
  const swapped = fc.tuple(fc.nat(source.length - 1), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(swapped, ([index, value]) => {
      const name = (source[index] ?? '').replace(/[;:].*/, '');
      return typeof icsFile.read(source.with(index, `${name}:${value}`).join('\r\n')).ok === 'boolean';
    }),
    { numRuns: 500 },
  );
});

test('hostile files cost little', () => {
  const hostile = [
    event('UID:a', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
    event('UID:a', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY;COUNT=999999999'),
    event('UID:a', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=99991231'),
    event('UID:a', 'DTSTART:20260101T000000Z', `CATEGORIES:${'a,'.repeat(140_000)}`),
    event('UID:a', 'DTSTART:20260101T000000Z', `DESCRIPTION:${'\\n+49 30 1234567 https://'.repeat(12_000)}`),
    event('UID:a', 'DTSTART:20260101T000000Z', `ATTENDEE;${'A=B;'.repeat(60_000)}C=D:mailto:x@example.org`),
    event('UID:a', 'DTSTART:20260101T000000Z', ...Array<string>(30_000).fill('ATTENDEE:mailto:x@example.org')),
  ];
  // What would take for ever, the time limit of the test notices.
  for (const text of hostile) expect(typeof icsFile.read(text).ok).toBe('boolean');
});

const shared = join(import.meta.dirname, '../../../../shared/data/ics');
if (!existsSync(shared)) console.info('not run: the shared calendar files (../shared/data/ics) are not there');
test.runIf(existsSync(shared))('every shared calendar file is read or refused by name', () => {
  const outcomes: Record<string, number> = {};
  for (const file of readdirSync(shared, { recursive: true, withFileTypes: true })) {
    if (!/\.(ics|vcs)$/.test(file.name)) continue;
    const read = icsFile.read(readFileSync(join(file.parentPath, file.name), 'utf8'));
    const outcome = read.ok ? (read.value.invitations.length > 0 ? 'read' : 'only unusable events') : read.error.kind;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  console.info('shared calendar files:', outcomes);
  expect(outcomes['read']).toBeGreaterThan(100);
});
