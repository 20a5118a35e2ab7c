import { expect, test } from 'vitest';
import { newApplication } from '../application/new-application.ts';
import type { ApplicationId, InvolvementId, PersonId } from '../id.ts';
import { writeLetter } from '../letter/write-letter.ts';
import { newPerson } from '../people/new-person.ts';
import { defaultSettings } from '../settings/default-settings.ts';
import { questionLetterFacts } from './question-letter.ts';

const now = Temporal.Instant.from('2026-11-23T19:00:00Z');
const application = newApplication(
  'a' as ApplicationId,
  { company: 'Stadtwerke Lindenau', role: 'Projektingenieurin' },
  now,
);
const person = newPerson(
  'p' as PersonId,
  { givenName: 'Tobias', familyName: 'Henke', salutation: 'herr', register: 'Sie', language: 'de' },
  now,
);
const asked = {
  application,
  settings: { ...defaultSettings, name: 'Maya Weber', email: 'maya@example.org' },
  to: { person, involvement: null },
  questions: ['Wie ist die Rufbereitschaft heute geregelt?'],
  rounds: 2,
  screen: 'en' as const,
  today: Temporal.PlainDate.from('2026-11-23'),
};

test('asks the question as it stands, in the language of whoever is asked', () => {
  const facts = questionLetterFacts(asked);
  expect(facts).toMatchObject({
    locale: 'de-DE',
    recipient: { salutation: 'Herr', register: 'Sie', role: 'interviewer' },
  });
  const { body } = writeLetter(facts, { variant: 0, tone: 'brief' });
  expect(body).toContain('Herr Henke');
  expect(body).toContain('Wie ist die Rufbereitschaft heute geregelt?');
});

test('a form of address of the other language is not carried over', () => {
  const english = { ...person, language: 'en' as const };
  expect(questionLetterFacts({ ...asked, to: { person: english, involvement: null } })).toMatchObject({
    locale: 'en-GB',
    recipient: { register: 'formal' },
  });
  const close = { ...person, register: 'du' as const };
  const facts = questionLetterFacts({ ...asked, to: { person: close, involvement: null } });
  expect(facts.recipient?.register).toBe('du');
});

test('without anything recorded it is written in the language of the questions', () => {
  expect(questionLetterFacts({ ...asked, to: null, screen: 'de' }).locale).toBe('de-DE');
  expect(questionLetterFacts({ ...asked, to: null }).locale).toBe('en-GB');
});

test('nobody in particular is a letter, too', () => {
  const facts = questionLetterFacts({
    ...asked,
    to: null,
    application: { ...application, letterLocale: 'de-CH', requisition: 'R-7' },
  });
  expect(facts).toMatchObject({ locale: 'de-CH', requisition: 'R-7' });
  expect(facts.recipient).toBeUndefined();
  expect(questionLetterFacts({ ...asked, settings: { ...defaultSettings, name: 'M', phone: '1' } }).sender).toEqual({
    name: 'M',
    phone: '1',
  });
});

test.each([
  ['manager', 'manager'],
  ['trusted', 'interviewer'],
] as const)('somebody who is %s is written to as %s', (role, as) => {
  const involvement = {
    id: 'v' as InvolvementId,
    applicationId: application.id,
    personId: person.id,
    role,
    inCharge: false,
    createdAt: now,
    changedAt: now,
    removedAt: null,
  };
  const unnamed = { ...person, salutation: null, register: null, language: null };
  const facts = questionLetterFacts({ ...asked, screen: 'de', to: { person: unnamed, involvement } });
  expect(facts).toMatchObject({ locale: 'de-DE', recipient: { role: as, register: 'Sie' } });
  expect(facts.recipient?.salutation).toBeUndefined();
});
