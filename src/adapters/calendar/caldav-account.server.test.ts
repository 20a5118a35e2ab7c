import { afterAll, expect, test } from 'vitest';
import type { ServerReach } from '#usecases/ports/server-reach.ts';
import { freePorts } from '#test/servers/free-port.ts';
import { startRadicale } from '#test/servers/radicale.ts';
import { caldavAccount } from './caldav-account.ts';
import { declineOwnPart } from './decline-own-part.ts';

const radicale = await startRadicale();
afterAll(() => radicale.stop());

const [closed = 0] = await freePorts(1);
const { hostname, port } = new URL(radicale.url);
const reach: ServerReach = {
  host: hostname,
  port: Number(port),
  tls: 'none',
  user: radicale.user,
  password: radicale.password,
};
const calendar = `${radicale.url}${radicale.user}/work/`;
const headers = { authorization: `Basic ${btoa(`${radicale.user}:${radicale.password}`)}` };

const event = (uid: string, extra = '') =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acme//Calendar//EN\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T100000Z\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nSUMMARY:Interview\\, zweite Runde\r\nORGANIZER:mailto:ben@acme.test\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Anna:mailto:Anna@example.test\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:cara@acme.test\r\n${extra}END:VEVENT\r\nEND:VCALENDAR\r\n`;
const at = (uid: string) => `${calendar}${uid}.ics`;
const put = (uid: string, body = event(uid)) =>
  fetch(at(uid), { method: 'PUT', headers: { ...headers, 'content-type': 'text/calendar' }, body });
const read = async (uid: string) => (await fetch(at(uid), { headers })).text();

await fetch(calendar, {
  method: 'MKCALENDAR',
  headers,
  body: '<mkcalendar xmlns="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:set><d:prop><d:displayname>Arbeit</d:displayname></d:prop></d:set></mkcalendar>',
});
const account = caldavAccount({ patience: 5000 });
const mine = ['anna@example.test'];

test('calendars are listed by name', async () => {
  expect(await account.list(reach)).toEqual({ ok: true, value: [{ url: calendar, name: 'Arbeit' }] });
});

test('one declines, and nothing else changes', async () => {
  const uid = 'meeting-1@acme.test';
  await put(uid, event(uid, 'X-ACME-ROOM:4711\r\n'));
  const input = { meeting: { uid, recurrenceId: null }, mine, calendars: [] };
  expect(await account.decline(reach, input)).toEqual({ ok: true, value: 'declined' });
  const text = await read(uid);
  expect(text).toMatch(/ATTENDEE;(?=[^\r]*CN=Anna)(?=[^\r]*PARTSTAT=DECLINED)[^\r]*:mailto:Anna@example\.test/);
  expect(text).toContain('ATTENDEE;PARTSTAT=ACCEPTED:mailto:cara@acme.test');
  expect(text).toContain('X-ACME-ROOM:4711');
  expect(text).toContain('SUMMARY:Interview\\, zweite Runde');
  expect(await account.decline(reach, input)).toEqual({ ok: true, value: 'already' });
});

test('what is not there, and meetings of others, are left alone', async () => {
  const uid = 'meeting-2@acme.test';
  await put(uid);
  const calendars = [calendar];
  expect(
    await account.decline(reach, { meeting: { uid, recurrenceId: null }, mine: ['eve@example.test'], calendars }),
  ).toEqual({ ok: true, value: 'not-invited' });
  const other = { uid: 'nowhere', recurrenceId: null };
  expect(await account.decline(reach, { meeting: other, mine, calendars })).toEqual({ ok: true, value: 'not-found' });
});

test.each<[string, Partial<ServerReach>, object]>([
  ['a wrong password', { password: 'no' }, { kind: 'login' }],
  ['nobody there', { port: closed }, { kind: 'unreachable' }],
  ['an unknown name', { host: 'no-such-host.invalid', tls: 'implicit' }, { kind: 'name' }],
  ['plain to elsewhere', { host: 'dav.example.org/cal' }, { kind: 'plain-not-allowed' }],
])('says what failed: %s', async (_name, change, trouble) => {
  const outcome = await account.list({ ...reach, ...change });
  expect(outcome).toMatchObject({ ok: false, error: trouble });
  expect(JSON.stringify(outcome)).not.toContain(radicale.password);
});

test("somebody else's change in between is kept", async () => {
  const uid = 'meeting-3@acme.test';
  await put(uid);
  // The first writing comes too late: the event has moved meanwhile.
  const real = globalThis.fetch;
  let isFirst = true;
  globalThis.fetch = async (input, init) => {
    if (init?.method === 'PUT' && isFirst) {
      isFirst = false;
      await real(at(uid), { method: 'PUT', headers, body: event(uid, 'LOCATION:Raum 7\r\n') });
    }
    return real(input, init);
  };
  try {
    const input = { meeting: { uid, recurrenceId: null }, mine, calendars: [calendar] };
    expect(await account.decline(reach, input)).toEqual({ ok: true, value: 'declined' });
  } finally {
    globalThis.fetch = real;
  }
  expect(await read(uid)).toContain('LOCATION:Raum 7');
  expect(await read(uid)).toContain('DECLINED');
});

test('one of a series', () => {
  const series = event('s', 'RRULE:FREQ=WEEKLY\r\n').replace(
    'END:VCALENDAR',
    `${event('s', 'RECURRENCE-ID;TZID=Europe/Berlin:20261208T100000\r\n').split('\r\n').slice(3, -2).join('\r\n')}\r\nEND:VCALENDAR`,
  );
  const part = declineOwnPart(series, { uid: 's', recurrenceId: '2026-12-08T10:00' }, mine);
  expect(part.kind === 'changed' && part.text.match(/PARTSTAT=DECLINED/g)).toHaveLength(1);
});

test('one of a series that has nothing of its own yet is declined beside it, on the server', async () => {
  const uid = 'weekly@acme.test';
  await put(uid, event(uid, 'RRULE:FREQ=WEEKLY;COUNT=5\r\nEXDATE:20261215T100000Z\r\n'));
  const decline = (recurrenceId: string) =>
    account.decline(reach, { meeting: { uid, recurrenceId }, mine, calendars: [] });
  expect(await decline('RECURRENCE-ID:20261208T100000Z')).toEqual({ ok: true, value: 'declined' });
  const [series = '', one = ''] = (await read(uid)).split('BEGIN:VEVENT').slice(1);
  const [own, others] = series.includes('RECURRENCE-ID') ? [series, one] : [one, series];
  expect(own).toContain('RECURRENCE-ID:20261208T100000Z');
  expect(own).toContain('DTSTART:20261208T100000Z');
  expect(own).toContain('DTEND:20261208T110000Z');
  expect(own).toContain('PARTSTAT=DECLINED');
  expect(own).not.toContain('RRULE');
  expect(others).toContain('RRULE:FREQ=WEEKLY;COUNT=5');
  expect(others).not.toContain('DECLINED');
  expect(await decline('RECURRENCE-ID:20261208T100000Z')).toEqual({ ok: true, value: 'already' });
  expect(await decline('RECURRENCE-ID:20261215T100000Z'), 'left out of the series').toEqual({ ok: true, value: 'not-found' }); // prettier-ignore
});

test('one of a series keeps the zone of its series', () => {
  const series = event('z', 'RRULE:FREQ=WEEKLY\r\n').replaceAll(
    /^DT(START|END):(\d+T\d+)Z/gm,
    'DT$1;TZID=Europe/Berlin:$2',
  );
  const part = declineOwnPart(series, { uid: 'z', recurrenceId: '2026-12-08T10:00' }, mine);
  const text = part.kind === 'changed' ? part.text : '';
  expect(text).toContain('RECURRENCE-ID;TZID=Europe/Berlin:20261208T100000');
  expect(text).toContain('DTSTART;TZID=Europe/Berlin:20261208T100000');
  expect(text).toContain('DTEND;TZID=Europe/Berlin:20261208T110000');
});

test('what does not repeat has no other occurrence', () => {
  expect(declineOwnPart(event('n'), { uid: 'n', recurrenceId: '20261208T100000' }, mine)).toEqual({
    kind: 'not-found',
  });
});
