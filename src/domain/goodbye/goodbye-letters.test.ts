import { describe, expect, test } from 'vitest';
import { oneOfEach } from '#adapters/store/test/things.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import type { Person } from '../people/person.ts';
import type { PlannedRecipient } from './goodbye-plan.ts';
import { noChoices, type GoodbyeChoices } from './goodbye-choices.ts';
import { deletionFacts, goodbyeLetterFacts, roleOf, spokenFacts, type GoodbyeWorld } from './goodbye-letters.ts';
import { letterFactsFor, localeFor, nameInLetters, senderFacts } from './goodbye-letter-facts.ts';
import { goodbyeRecipients } from './goodbye-recipients.ts';

const { application, person, interview, involvement } = oneOfEach();
const now = Temporal.Instant.from('2026-11-23T08:00:00Z');
const settings = {
  ...defaultSettings,
  name: ' Lena Vogt ',
  email: 'lena@vogt.example',
  letterLocale: 'de-AT' as const,
};
const named = (change: Partial<Person> = {}): Person => ({ ...person, ...change });

const world = (change: Partial<GoodbyeWorld> = {}): GoodbyeWorld => ({
  application: { ...application, letterLocale: 'de-CH' },
  settings,
  interviews: [],
  rounds: 1,
  now,
  people: new Map([[person.id, person]]),
  involvements: [involvement],
  choices: noChoices,
  booked: [],
  ...change,
});

describe('the language of a letter', () => {
  test.each([
    [null, 'de-CH', 'de-CH'],
    ['de', 'de-CH', 'de-CH'],
    ['en', 'de-CH', 'en-GB'],
    ['de', 'en-US', 'de-AT'],
    ['en', null, 'en-GB'],
    ['de', null, 'de-AT'],
  ] as const)('somebody who writes %s, an employer who writes %s: %s', (language, letterLocale, locale) => {
    expect(localeFor(world({ application: { ...application, letterLocale } }), named({ language }))).toBe(locale);
  });
  test('German for who writes German where nothing else is German', () => {
    const english = world({
      application: { ...application, letterLocale: 'en-GB' },
      settings: { ...settings, letterLocale: 'en-US' },
    });
    expect(localeFor(english, named({ language: 'de' }))).toBe('de-DE');
    expect(localeFor(english, null)).toBe('en-GB');
  });
});

describe('whom it is to', () => {
  const to = (change: Partial<Person>, locale: 'de-DE' | 'en-GB' = 'de-DE') =>
    letterFactsFor(world({ application: { ...application, letterLocale: locale } }), {
      person: named(change),
      role: 'manager',
      purpose: 'notice',
    }).recipient;

  test.each([
    ['du', 'de-DE', 'du'],
    [null, 'de-DE', 'Sie'],
    ['first-name', 'de-DE', 'Sie'],
    ['Sie', 'en-GB', 'formal'],
    ['formal', 'en-GB', 'formal'],
    [null, 'en-GB', 'first-name'],
  ] as const)('%s in %s is %s', (register, locale, expected) => {
    expect(to({ register }, locale)?.register).toBe(expected);
  });

  test('only what is on record: nothing is guessed and nothing is empty', () => {
    expect(to({ givenName: ' ', familyName: 'Falk', title: 'Dr.', salutation: 'frau' })).toEqual({
      register: 'Sie',
      role: 'manager',
      family: 'Falk',
      title: 'Dr.',
      salutation: 'frau',
    });
    const nobody = letterFactsFor(world(), { person: null, role: 'recruiter', purpose: 'notice' });
    expect(nobody).not.toHaveProperty('recipient');
    expect(nameInLetters(null)).toBe('');
    expect(nameInLetters(named({ familyName: '' }))).toBe('Mara');
  });

  test('what somebody is: as noted, else by having sat in an interview', () => {
    expect(roleOf(world(), person.id)).toBe('manager');
    expect(roleOf(world({ involvements: [{ ...involvement, role: 'trusted' }] }), person.id)).toBe('recruiter');
    expect(roleOf(world({ involvements: [], interviews: [interview] }), person.id)).toBe('interviewer');
    expect(roleOf(world({ involvements: [], interviews: [interview] }), null)).toBe('recruiter');
  });
});

test('the sender’s lines are what the signature adds to the rest', () => {
  const signature = 'Lena Vogt\nDipl.-Ing.\n\n lena@vogt.example';
  expect(senderFacts({ ...settings, signature })).toEqual({
    name: 'Lena Vogt',
    email: 'lena@vogt.example',
    lines: ['Dipl.-Ing.'],
  });
  expect(senderFacts({ ...settings, email: '', phone: ' 0170 ' })).toEqual({ name: 'Lena Vogt', phone: '0170' });
});

test('what stayed is from the latest talk with this very person, and only of theirs', () => {
  const debrief = {
    felt: '',
    note: '',
    learned: '',
    writtenAt: now,
    appreciation: [{ personId: person.id, text: 'der Rundgang durch das Kesselhaus' }],
  };
  const earlier = { ...interview, status: 'happened' as const, start: interview.start.subtract({ days: 20 }), debrief };
  const later = { ...interview, status: 'happened' as const, start: interview.start.subtract({ days: 5 }) };
  const facts = letterFactsFor(world({ interviews: [earlier, later, interview] }), {
    person,
    role: 'manager',
    purpose: 'notice',
  });
  expect(facts.met).toEqual(later.start);
  expect(facts.appreciation).toBeDefined();
  const other = named({ id: 'other' as Person['id'] });
  expect(
    letterFactsFor(world({ interviews: [earlier] }), { person: other, role: 'manager', purpose: 'notice' }),
  ).not.toHaveProperty('met');
});

describe('the facts of one text of a goodbye', () => {
  const planned = (personId: string | null, purpose: string, ticked = true) =>
    ({ personId, purpose, ticked }) as unknown as PlannedRecipient;
  const facts = (purpose: string, chosen: Partial<GoodbyeChoices> = {}, change: Partial<GoodbyeWorld> = {}) => {
    const choices = { ...noChoices, ...chosen };
    const other = named({ id: 'other' as Person['id'], givenName: 'Jo', familyName: 'Alt' });
    const of = world({
      choices,
      people: new Map([
        [person.id, person],
        [other.id, other],
      ]),
      ...change,
    });
    const plan =
      purpose === 'notice'
        ? [planned(person.id, 'notice'), planned('other', 'interviewer-thanks', false)]
        : [planned('other', 'notice'), planned(person.id, purpose)];
    const { recipients } = goodbyeRecipients(plan, choices);
    const recipient = recipients.find(({ key }) => key === person.id);
    if (!recipient) throw new Error('not in it');
    return goodbyeLetterFacts(of, recipient, recipients);
  };

  test('the notice passes thanks on, gives the reason, the door and the dates that fall away', () => {
    const door = { open: true, what: ' ', when: ' next year ' };
    const notice = facts('notice', { door, reason: { kind: 'other-offer' } }, { booked: [interview] });
    expect(notice).toMatchObject({
      thankedThrough: ['Jo Alt'],
      reason: { kind: 'other-offer' },
      door: { what: 'ein Gespräch über andere Aufgaben', when: 'next year' },
    });
    expect(notice.booked).toEqual([{ start: interview.start, what: 'video' }]);
    const english = facts(
      'notice',
      { door: { open: true, what: '', when: '' } },
      { application: { ...application, letterLocale: 'en-GB' } },
    );
    expect(english.door).toEqual({ what: 'a conversation about other roles' });
    expect(facts('notice')).not.toHaveProperty('door');
  });

  test('others say neither the reason nor the door; a reason without words is none', () => {
    const door = { open: true, what: 'x', when: '' };
    const thanks = facts('interviewer-thanks', { door, reason: { kind: 'other-offer' } }, { booked: [interview] });
    expect(thanks).not.toHaveProperty('reason');
    expect(thanks).not.toHaveProperty('door');
    expect(thanks).not.toHaveProperty('booked');
    expect(facts('notice', { reason: { kind: 'own', text: '  ' } })).not.toHaveProperty('reason');
    expect(facts('notice', { reason: { kind: 'own', text: 'I teach' } }).reason).toEqual({
      kind: 'own',
      text: 'I teach',
    });
  });

  test('an offer and a number of theirs are facts; on the phone they are spoken; deletion says nothing else', () => {
    const offered = facts(
      'notice',
      {},
      { application: { ...application, letterLocale: 'de-DE', stage: 'offer', requisition: ' R-7 ' } },
    );
    expect(offered).toMatchObject({ offer: true, requisition: 'R-7' });
    expect(spokenFacts(offered, 'voicemail').purpose).toBe('voicemail');
    const { offer, ...deletion } = { offer: undefined, ...deletionFacts(offered) };
    expect(offer).toBeUndefined();
    expect(deletion).toMatchObject({ purpose: 'deletion', requisition: 'R-7', role: application.role });
    const bare = letterFactsFor(world(), { person: null, role: 'recruiter', purpose: 'notice' });
    expect(deletionFacts(bare)).not.toHaveProperty('requisition');
  });
});
