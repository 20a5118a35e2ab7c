import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  GoodbyeContact,
  GoodbyeInterview,
  GoodbyePerson,
  GoodbyeSituation,
} from '#domain/goodbye/goodbye-situation.ts';
import { planGoodbye } from '#domain/goodbye/plan-goodbye.ts';
import type { InterviewId, PersonId } from '#domain/id.ts';
import { interviewStatuses } from '#domain/interview/interview.ts';
import { recipientRoles } from '#domain/letter/letter.ts';
import type { RecipientRole } from '#domain/letter/letter.ts';

const now = Temporal.Instant.from('2026-11-24T10:00:00Z');
const zone = 'Europe/Berlin';
const at = (days: number) => now.subtract({ hours: days * 24 });
const person = (id: string, ...roles: RecipientRole[]): GoodbyePerson => ({
  id: id as PersonId,
  roles,
  hasEmail: true,
  hasPhone: true,
});
const mail = (id: string, daysAgo: number): GoodbyeContact => ({
  personId: id as PersonId,
  at: at(daysAgo),
  channel: 'mail',
  direction: 'in',
});
const held = (daysAgo: number, ...ids: string[]): GoodbyeInterview => ({
  id: `held-${String(daysAgo)}` as InterviewId,
  start: at(daysAgo).toZonedDateTimeISO(zone),
  kind: 'onsite',
  status: 'happened',
  personIds: ids as PersonId[],
});
const booked = (hours: number, ...ids: string[]): GoodbyeInterview => ({
  ...held(0, ...ids),
  id: `booked-${String(hours)}` as InterviewId,
  start: now.add({ hours }).toZonedDateTimeISO(zone),
  status: 'booked',
});
const blank: GoodbyeSituation = {
  people: [],
  interviews: [],
  contacts: [],
  language: 'de',
  offer: false,
  contractSigned: false,
  saidYes: null,
  hasPortal: false,
  decidedAt: null,
  now,
  zone,
};
const told = (situation: Partial<GoodbyeSituation>) => {
  const plan = planGoodbye({ ...blank, ...situation });
  if (plan.kind === 'stop') throw new Error('this situation is told');
  return plan;
};
const order = (situation: Partial<GoodbyeSituation>) => told(situation).recipients.map(({ personId }) => personId);

describe('who gets the notice', () => {
  const people = [person('m', 'manager'), person('r', 'recruiter'), person('i', 'interviewer')];
  const contacts = [mail('m', 5), mail('r', 2)];
  const interviews = [held(1, 'i')];
  test('in German the one last in contact among those who run the process', () => {
    const [first] = told({ people, contacts, interviews }).recipients;
    expect(first).toMatchObject({
      personId: 'r',
      purpose: 'notice',
      who: { kind: 'last-in-contact', at: at(2) },
      ticked: true,
    });
  });
  test('in English the hiring manager who has been in touch', () => {
    const [first] = told({ people, contacts, interviews, language: 'en' }).recipients;
    expect(first).toMatchObject({ personId: 'm', purpose: 'notice', who: { kind: 'hiring-manager' } });
  });
  test('whoever is recorded as in charge comes before both', () => {
    const inCharge = people.map((one) => (one.id === 'i' ? { ...one, inCharge: true } : one));
    expect(told({ people: inCharge, contacts, interviews }).recipients[0]).toMatchObject({
      personId: 'i',
      who: { kind: 'in-charge' },
    });
  });
  test('an agency hears it first, a referrer before the employer, a referee last', () => {
    const all = [
      person('f', 'referee'),
      ...people,
      person('a', 'agency'),
      person('x', 'referrer'),
      person('c', 'coordinator'),
    ];
    expect(order({ people: all, contacts, interviews })).toEqual(['a', 'x', 'm', 'r', 'i', 'c', 'f']);
    expect(told({ people: all, contacts, interviews }).recipients[0]).toMatchObject({
      purpose: 'agency',
      who: { kind: 'agency-first' },
    });
  });
  test('nobody known: the team', () => {
    expect(told({ interviews: [held(1)] }).recipients).toMatchObject([
      { personId: null, purpose: 'notice', who: { kind: 'nobody-known' }, ticked: true },
    ]);
  });
});

describe('who gets a text of their own by default', () => {
  const people = [person('r', 'recruiter'), person('m', 'manager'), person('i', 'interviewer')];
  const ticked = (interviews: GoodbyeInterview[]) =>
    told({ people, contacts: [mail('r', 1)], interviews })
      .recipients.filter((one) => one.ticked)
      .map(({ personId }) => personId);
  test('only the one in charge in the first round', () => expect(ticked([held(3, 'm', 'i')])).toEqual(['r']));
  test('from the second round the manager, too', () =>
    expect(ticked([held(3, 'i'), held(2, 'm')])).toEqual(['r', 'm']));
  test('an agency passes nothing on to who recommended the person: that is a text of its own', () => {
    const all = [...people, person('a', 'agency'), person('x', 'referrer')];
    const { recipients } = told({ people: all, contacts: [mail('r', 1)], interviews: [held(3, 'm')] });
    expect(recipients.filter((one) => one.ticked).map(({ personId }) => personId)).toEqual(['a', 'x']);
    const house = told({ people: all.filter(({ id }) => id !== 'a'), contacts: [mail('r', 1)], interviews: [] });
    expect(house.recipients.find(({ personId }) => personId === 'x')).toMatchObject({
      ticked: false,
      thankedThrough: true,
    });
  });
  test('the others are thanked through the notice, a referee is not', () => {
    const plan = told({
      people: [...people, person('f', 'referee')],
      contacts: [mail('r', 1)],
      interviews: [held(2, 'm', 'i')],
    });
    expect(plan.recipients.filter((one) => one.thankedThrough).map(({ personId }) => personId)).toEqual(['m', 'i']);
  });
});

describe('when and how', () => {
  const people = [person('r', 'recruiter')];
  const contacts = [mail('r', 1)];
  test('a signed contract stops, a spoken yes as well', () => {
    expect(planGoodbye({ ...blank, contractSigned: true })).toEqual({ kind: 'stop', because: 'contract-signed' });
    expect(planGoodbye({ ...blank, saidYes: 'spoken' })).toEqual({ kind: 'stop', because: 'said-yes' });
  });
  test('only applied, never contacted: nothing is owed', () => {
    const plan = told({ people, contacts: [{ ...mail('r', 1), direction: 'out' }] });
    expect(plan).toMatchObject({
      kind: 'none-needed',
      advice: [],
      recipients: [{ channel: 'none-needed', ticked: false }],
    });
  });
  test('nothing recorded but that they talked: the team is written to', () => {
    const plan = planGoodbye({ ...blank, inTouch: true });
    expect(plan).toMatchObject({ kind: 'tell', recipients: [{ personId: null, channel: 'mail', ticked: true }] });
  });
  test('an offer: call, then confirm, and ask about a yes', () => {
    const plan = told({ people, contacts, offer: true });
    expect(plan.recipients[0]).toMatchObject({ channel: 'phone-then-mail', channelReason: { kind: 'offer' } });
    expect(plan.questions).toEqual([{ kind: 'said-yes' }]);
    expect(plan.advice.map(({ kind }) => kind)).toEqual(['call-first', 'confirm-in-writing']);
    expect(told({ people, contacts, offer: true, saidYes: 'no' }).questions).toEqual([]);
  });
  test('three rounds, or talks by phone: call first', () => {
    const three = told({ people, contacts, interviews: [held(9, 'r'), held(5, 'r'), held(2, 'r')] });
    expect(three.recipients[0]?.channelReason).toEqual({ kind: 'rounds', rounds: 3 });
    const phone = told({ people, contacts: [{ ...mail('r', 1), channel: 'call' }] });
    expect(phone.recipients[0]?.channelReason).toEqual({ kind: 'spoke-by-phone' });
  });
  test('an interview within 24 hours: attend, call or ask for time', () => {
    const plan = told({ people, contacts, interviews: [booked(3, 'r'), booked(60, 'r')] });
    expect(plan.booked).toEqual(['booked-3', 'booked-60']);
    expect(plan.advice[0]).toMatchObject({
      kind: 'interview-soon',
      hours: 3,
      ways: ['attend', 'call', 'ask-for-time'],
    });
    expect(told({ people, contacts, interviews: [booked(24, 'r')] }).advice.map(({ kind }) => kind)).toEqual([
      'decline-after-telling',
    ]);
  });
  test('without an address: portal, else phone, else the missing address is named', () => {
    const silent = [{ ...person('r', 'recruiter'), hasEmail: false }];
    expect(told({ people: silent, contacts, hasPortal: true }).recipients[0]).toMatchObject({
      channel: 'portal',
      missing: ['email'],
    });
    expect(told({ people: silent, contacts }).recipients[0]).toMatchObject({ channel: 'phone-then-mail' });
    const mute = silent.map((one) => ({ ...one, hasPhone: false }));
    expect(told({ people: mute, contacts }).recipients[0]).toMatchObject({ channel: 'mail', missing: ['email'] });
  });
  test('decided days ago, at night, at the weekend', () => {
    expect(told({ people, contacts, decidedAt: at(3) }).advice).toContainEqual({ kind: 'decided-days-ago', days: 3 });
    const night = Temporal.Instant.from('2026-11-24T22:00:00Z');
    expect(told({ people, contacts, now: night }).advice[0]).toMatchObject({ kind: 'night' });
    const [hint] = told({ people, contacts, now: Temporal.Instant.from('2026-11-28T10:00:00Z') }).advice;
    expect(hint?.kind === 'weekend' && hint.later.toString()).toBe('2026-11-30T09:00:00+01:00[Europe/Berlin]');
  });
});

describe('in every situation', () => {
  const someone = fc.integer({ min: 0, max: 5 }).map((n) => `p${String(n)}` as PersonId);
  const people = fc.uniqueArray(
    fc.record({
      id: someone,
      roles: fc.subarray([...recipientRoles], { maxLength: 2 }),
      inCharge: fc.boolean(),
      hasEmail: fc.boolean(),
      hasPhone: fc.boolean(),
    }),
    { selector: ({ id }) => id },
  );
  const hours = fc.integer({ min: -900, max: 900 });
  const interviews = fc.array(
    fc.record({
      id: fc.uuid().map((id) => id as InterviewId),
      start: hours.map((h) => now.add({ hours: h }).toZonedDateTimeISO(zone)),
      kind: fc.constantFrom('phone' as const, 'onsite' as const, 'task' as const),
      status: fc.constantFrom(...interviewStatuses),
      personIds: fc.uniqueArray(someone, { maxLength: 3 }),
    }),
    { maxLength: 5 },
  );
  const contacts = fc.array(
    fc.record({
      personId: someone,
      at: hours.map((h) => now.add({ hours: h })),
      channel: fc.constantFrom('mail' as const, 'call' as const, 'meeting' as const),
      direction: fc.constantFrom('in' as const, 'out' as const),
    }),
    { maxLength: 6 },
  );
  const situation: fc.Arbitrary<GoodbyeSituation> = fc.record({
    people,
    interviews,
    contacts,
    language: fc.constantFrom('en' as const, 'de' as const),
    offer: fc.boolean(),
    contractSigned: fc.constant(false),
    saidYes: fc.constantFrom(null, 'no' as const),
    hasPortal: fc.boolean(),
    decidedAt: fc.option(hours.map((h) => now.subtract({ hours: Math.abs(h) }))),
    now: fc.constant(now),
    zone: fc.constant(zone),
  });

  test('one notice; nobody twice, nobody invented; a referrer never after an employer who is told directly', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { recipients } = told(given);
        const notices = recipients.filter(({ purpose }) => purpose === 'notice' || purpose === 'agency');
        expect(notices).toHaveLength(1);
        const ids = recipients.map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id === null || given.people.some((one) => one.id === id)).toBe(true);
        const referrer = recipients.findLastIndex(({ purpose }) => purpose === 'referrer');
        const notice = recipients.findIndex(({ purpose }) => purpose === 'notice');
        if (referrer >= 0 && notice >= 0) expect(referrer).toBeLessThan(notice);
        if (recipients.some(({ purpose }) => purpose === 'agency')) expect(recipients[0]?.purpose).toBe('agency');
      }),
      { numRuns: 1000 },
    );
  });
});
