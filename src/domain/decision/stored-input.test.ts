import { describe, expect, test } from 'vitest';
import { newApplication } from '../application/new-application.ts';
import { noOutlook } from '../application/outlook.ts';
import { newDoubt } from '../doubt/new-doubt.ts';
import type { Doubt } from '../doubt/doubt.ts';
import type { Opinion } from '../doubt/opinion.ts';
import type { ApplicationId, DoubtId, InterviewId, OpinionId, PersonId, SignalId } from '../id.ts';
import { newInterview } from '../interview/new-interview.ts';
import type { Signal } from '../signal/signal.ts';
import { decide } from './decide.ts';
import { storedInput, talksAhead, type Known } from './stored-input.ts';
import { triageOf } from './triage.ts';

const now = Temporal.Instant.from('2026-11-23T19:00:00Z');
const ids = { application: 'a' as ApplicationId, doubt: 'd' as DoubtId };
const application = newApplication(ids.application, { company: 'Marlow', role: 'Designer' }, now);
const doubt = newDoubt(ids.doubt, ids.application, now);

const talk = (id: string, start: string, status: 'booked' | 'happened' = 'booked') =>
  newInterview(
    { id: id as InterviewId, applicationId: ids.application },
    { start: Temporal.ZonedDateTime.from(`${start}[Europe/Berlin]`), round: 2, status },
    now,
  );

const signal = (facts: Partial<Signal> = {}): Signal => ({
  id: 's' as SignalId,
  createdAt: now,
  changedAt: now,
  removedAt: null,
  applicationId: ids.application,
  doubtId: null,
  interviewId: null,
  personId: null,
  round: 1,
  polarity: -1,
  strength: 'clear',
  topic: 'tone',
  text: 'x',
  source: 'first',
  verified: false,
  asked: false,
  dealbreaker: null,
  sure: false,
  state: 'open',
  noticedAt: now,
  ...facts,
});

const opinion = (view: Opinion['view'], facts: Partial<Opinion> = {}): Opinion => ({
  id: `o${String(view)}` as OpinionId,
  createdAt: now,
  changedAt: now,
  removedAt: null,
  doubtId: ids.doubt,
  from: 'Nele',
  personId: null,
  via: 'plain',
  lines: [],
  token: '',
  askedAt: now,
  view,
  knows: false,
  text: '',
  answers: [],
  receivedAt: now,
  messageId: '',
  ...facts,
});

const known = (facts: Partial<Known> = {}): Known => ({
  application,
  doubt,
  signals: [],
  interviews: [],
  opinions: [],
  now,
  ...facts,
});
const withDoubt = (facts: Partial<Doubt>, more: Partial<Known> = {}) =>
  storedInput(known({ doubt: { ...doubt, ...facts }, ...more }));

test('nothing known: everything is absent, and the core decides on its defaults', () => {
  const input = storedInput(known());
  expect(input.process).toEqual({});
  expect(input.dealbreakers).toEqual([]);
  expect(decide(input).band).toBe('too_early');
  expect(decide(storedInput(known({ doubt: null }))).band).toBe('too_early');
});

describe('the way ahead', () => {
  const ahead = [talk('i3', '2026-12-03T14:00'), talk('i2', '2026-11-26T14:00'), talk('i1', '2026-11-20T14:00')];
  const held = talk('i0', '2026-11-19T10:00', 'happened');

  test('booked talks that have not begun, the nearest first', () => {
    const interviews = [...ahead, held];
    expect(talksAhead({ interviews, now }).map(({ id }) => id)).toEqual(['i2', 'i3']);
    expect(storedInput(known({ interviews })).process).toMatchObject({ roundsLeft: 2, hoursToNext: 66 });
  });

  test('what the person said counts before what is booked, within 0 to 8', () => {
    const said = (roundsLeft: number) =>
      storedInput(known({ application: { ...application, outlook: { ...noOutlook, roundsLeft } }, interviews: ahead }))
        .process?.roundsLeft;
    expect([said(1), said(0), said(12), said(-1)]).toEqual([1, 0, 8, 0]);
  });

  test('with an offer on the table nothing is left', () => {
    expect(storedInput(known({ application: { ...application, stage: 'offer' } })).process?.roundsLeft).toBe(0);
  });

  test('a talk that has begun is none ahead', () => {
    expect(storedInput(known({ interviews: [talk('i', '2026-11-23T20:00')] })).process?.hoursToNext).toBeUndefined();
  });
});

describe('the age of the doubt', () => {
  test.each([
    ['today', '2026-11-23T17:00:00Z', 2],
    ['some-days', '2026-11-23T17:00:00Z', 74],
  ] as const)('since %s', (since, openedAt, hours) => {
    expect(withDoubt({ since, openedAt: Temporal.Instant.from(openedAt) }).doubtAgeHours).toBe(hours);
  });

  test('since the last talk: from its start, or unknown without one', () => {
    const interviews = [talk('i', '2026-11-22T20:00', 'happened'), talk('j', '2026-11-26T14:00')];
    expect(withDoubt({ since: 'last-talk' }, { interviews }).doubtAgeHours).toBe(24);
    expect(withDoubt({ since: 'last-talk' }).doubtAgeHours).toBeUndefined();
  });

  test('the older of it and the oldest bad note counts; a good note does not', () => {
    const noticedAt = Temporal.Instant.from('2026-11-21T19:00:00Z');
    const interviews = [talk('i', '2026-11-20T20:00', 'happened'), talk('j', '2026-11-26T14:00')];
    expect(withDoubt({ since: 'today' }, { signals: [signal({ noticedAt })] }).doubtAgeHours).toBe(48);
    expect(withDoubt({}, { signals: [signal({ noticedAt, polarity: 1 })] }).doubtAgeHours).toBeUndefined();
    const heard = signal({ interviewId: 'i' as InterviewId });
    expect(withDoubt({}, { signals: [heard], interviews }).doubtAgeHours).toBe(72);
    const ahead = signal({ interviewId: 'j' as InterviewId });
    expect(withDoubt({}, { signals: [ahead], interviews }).doubtAgeHours).toBe(0);
  });

  test('a clock that was put back makes no negative age', () => {
    expect(withDoubt({ since: 'today', openedAt: now.add({ hours: 3 }) }).doubtAgeHours).toBe(0);
  });
});

describe('what was noted', () => {
  test('a note as the core reads it', () => {
    const noted = signal({ personId: 'p' as PersonId, verified: true, asked: true });
    expect(storedInput(known({ signals: [noted] })).signals).toEqual([
      {
        id: 's',
        polarity: -1,
        strength: 'clear',
        topic: 'tone',
        source: 'first',
        round: 1,
        person: 'p',
        verified: true,
        asked: true,
      },
    ]);
  });

  test('limits of the application and of notes against it: each once, certain if any is; other words are none', () => {
    const named = [
      { kind: 'unsafe', sure: true },
      { kind: 'pay_below_floor', sure: false },
      { kind: 'my own', sure: true },
    ];
    const signals = [
      signal({ dealbreaker: 'pay_below_floor', sure: true }),
      signal({ dealbreaker: 'illegal', sure: true, polarity: 1 }),
      signal({ dealbreaker: 'unsafe' }),
    ];
    const input = storedInput(known({ application: { ...application, dealbreakers: named }, signals }));
    expect(input.dealbreakers).toEqual([
      { kind: 'unsafe', sure: true },
      { kind: 'pay_below_floor', sure: true },
    ]);
  });
});

describe('where it comes from', () => {
  test('the answers as given, and what else changed', () => {
    expect(withDoubt({ triage: { e1: 2, t1: 1 } }).triage).toMatchObject({ e1: 2, t1: 1 });
    expect(triageOf(withDoubt({ changed: ' A move. ', triage: { e1: 2 } }).triage ?? {}).type).toBe('changed');
  });

  test.each(['employer', 'personal', 'both', 'unclear', 'changed'] as const)('the own word holds: %s', (type) => {
    const { triage } = withDoubt({ overruledType: type, triage: { e1: 2, e2: 2, p1: 2, t1: 2 } });
    expect(triageOf(triage ?? {})).toMatchObject({ type, wornOut: true });
  });
});

describe('one’s own answer and that of others', () => {
  test('the later answer counts, and a clear no', () => {
    expect(withDoubt({ offeredToday: 2, offeredAgain: -1, clearNo: false })).toMatchObject({ offeredToday: -1 });
    expect(withDoubt({ offeredToday: -2, clearNo: true })).toMatchObject({ offeredToday: -2, clearNo: true });
  });

  test('others are heard only after one’s own answer, and only those that came in', () => {
    const opinions = [opinion(2), opinion(-2, { receivedAt: null })];
    expect(withDoubt({}, { opinions }).adviser).toBeUndefined();
    expect(withDoubt({ offeredToday: 0 }, { opinions }).adviser).toEqual({ view: 2, knows: false });
  });

  test('several are one in the middle, towards none; half of them knowing is enough', () => {
    const opinions = [opinion(2, { knows: true }), opinion(1)];
    expect(withDoubt({ offeredToday: 0 }, { opinions }).adviser).toEqual({ view: 1, knows: true });
    expect(withDoubt({ offeredToday: 0 }, { opinions: [opinion(null)] }).adviser).toBeUndefined();
  });
});
