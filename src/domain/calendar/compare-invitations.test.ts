import { expect, test } from 'vitest';
import { compareInvitations } from './compare-invitations.ts';
import type { Invitation } from './invitation.ts';
import { timeKey, type When } from './when.ts';
import { myPart } from './my-part.ts';

const zoned = (text: string): When => {
  const at = Temporal.ZonedDateTime.from(text);
  return { kind: 'zoned', at, zoneSent: at.timeZoneId, zoneFrom: 'iana' };
};
const held: Invitation = {
  uid: 'u1',
  sequence: 1,
  thisAndFuture: false,
  method: 'REQUEST',
  stamp: Temporal.Instant.from('2026-11-20T08:00:00Z'),
  organiser: { email: 'nele@kranz.example' },
  attendees: [{ email: 'jona@post.example', role: 'REQ-PARTICIPANT', partstat: 'NEEDS-ACTION', kind: 'INDIVIDUAL' }],
  start: zoned('2026-12-01T10:00[Europe/Berlin]'),
  end: zoned('2026-12-01T11:00[Europe/Berlin]'),
  occurrences: [],
  summary: 'Gespräch',
  location: 'Leipzig',
  description: '',
  links: [],
  phones: [],
  odd: [],
  sent: { zones: {} },
};
const later = { sequence: 2, stamp: Temporal.Instant.from('2026-11-21T08:00:00Z') };

test('an older SEQUENCE is ignored, whatever it says', () => {
  expect(compareInvitations(held, { ...held, sequence: 0, method: 'CANCEL' })).toEqual({ kind: 'outdated' });
});

test('with equal SEQUENCE the later DTSTAMP wins', () => {
  const before = { ...held, stamp: Temporal.Instant.from('2026-11-19T08:00:00Z'), location: 'Halle' };
  expect(compareInvitations(held, before)).toEqual({ kind: 'outdated' });
  expect(compareInvitations(before, held)).toEqual({ kind: 'updated', fields: ['location'] });
});

test('moved, with the other changes; the same moment in another zone is not moved', () => {
  const start = zoned('2026-12-02T09:00[Europe/Berlin]');
  const change = compareInvitations(held, { ...held, ...later, start, location: 'Halle' });
  expect(change).toEqual({ kind: 'moved', from: held.start, to: start, also: ['location'] });
  const same = { ...held, ...later, start: zoned('2026-12-01T09:00[UTC]'), end: zoned('2026-12-01T10:00[UTC]') };
  expect(compareInvitations(held, same)).toEqual({ kind: 'unchanged' });
});

test('cancelled by METHOD or by STATUS, once', () => {
  const timeless: Invitation = { ...held, ...later, method: 'CANCEL' };
  delete (timeless as { start?: When }).start;
  expect(compareInvitations(held, timeless)).toEqual({ kind: 'cancelled' });
  expect(compareInvitations(held, { ...held, ...later, status: 'CANCELLED' })).toEqual({ kind: 'cancelled' });
  expect(compareInvitations(timeless, timeless)).toEqual({ kind: 'unchanged' });
  expect(compareInvitations(timeless, { ...held, sequence: 3 })).toMatchObject({ kind: 'updated' });
});

test('another UID or another meeting of the series is another meeting; cancelling the series reaches each of them', () => {
  const one = { ...held, recurrenceId: zoned('2026-12-01T10:00[Europe/Berlin]') };
  expect(compareInvitations(held, { ...held, uid: 'u2' })).toEqual({ kind: 'another-meeting' });
  expect(compareInvitations(held, one)).toEqual({ kind: 'another-meeting' });
  expect(compareInvitations(one, { ...one, recurrenceId: zoned('2026-12-08T10:00[Europe/Berlin]') })).toEqual({
    kind: 'another-meeting',
  });
  expect(compareInvitations(one, { ...held, ...later, method: 'CANCEL' })).toEqual({ kind: 'cancelled' });
});

test('times without a zone are compared as they stand', () => {
  const day = Temporal.PlainDate.from('2026-12-10');
  const allDay: Invitation = {
    ...held,
    start: { kind: 'all-day', on: day },
    end: { kind: 'all-day', on: day.add({ days: 1 }) },
  };
  const floating: Invitation = { ...allDay, end: { kind: 'floating', at: day.toPlainDateTime('12:00') } };
  expect(compareInvitations(allDay, { ...allDay, ...later })).toEqual({ kind: 'unchanged' });
  expect(compareInvitations(allDay, { ...floating, ...later })).toEqual({ kind: 'updated', fields: ['end'] });
  expect(timeKey(held.start ?? { kind: 'all-day', on: day })).toBe('2026-12-01T09:00:00Z');
  const bare: Invitation = { ...held, links: [{ provider: 'meet', url: 'https://meet.google.com/a' }] };
  delete (bare as { organiser?: unknown }).organiser;
  delete (bare as { end?: When }).end;
  delete (bare as { stamp?: unknown }).stamp;
  expect(compareInvitations(held, bare)).toEqual({ kind: 'updated', fields: ['end', 'links', 'people'] });
  expect(myPart(bare, ['nele@kranz.example'])).toEqual({ kind: 'not-named' });
});

test('whoever organised it cancels, whoever was invited declines', () => {
  expect(myPart(held, ['Nele@Kranz.example'])).toEqual({ kind: 'organiser' });
  expect(myPart(held, ['jona@post.example'])).toMatchObject({ kind: 'attendee', as: { email: 'jona@post.example' } });
  expect(myPart(held, ['else@post.example'])).toEqual({ kind: 'not-named' });
});
