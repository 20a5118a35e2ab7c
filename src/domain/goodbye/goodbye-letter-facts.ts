import type { Application } from '#domain/application/application.ts';
import type { Interview } from '#domain/interview/interview.ts';
import type { LetterFacts, LetterRecipient, LetterSender } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { LetterLanguage, LetterLocale, RecipientRole, Register } from '#domain/letter/letter.ts';
import type { Person } from '#domain/people/person.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { appreciationOf } from './appreciation-of.ts';

/** All that letters about one application may know of it. */
export type LetterWorld = {
  readonly application: Application;
  readonly settings: Settings;
  readonly interviews: readonly Interview[];
  /** Conversations that took place. */
  readonly rounds: number;
  readonly now: Temporal.Instant;
};

export type LetterTo = {
  readonly person: Person | null;
  readonly role: RecipientRole;
  readonly purpose: LetterPurpose;
};

/** The employer's language, unless this person is known to write the other. */
export function localeFor({ application, settings }: LetterWorld, person: Person | null): LetterLocale {
  const usual = application.letterLocale ?? settings.letterLocale;
  const spoken = person?.language ?? letterLanguage(usual);
  if (spoken === letterLanguage(usual)) return usual;
  if (spoken === letterLanguage(settings.letterLocale)) return settings.letterLocale;
  return spoken === 'de' ? 'de-DE' : 'en-GB';
}

/** Sie unless du is recorded (D7); in English the first name, unless the formal way is recorded (E3). */
function registerFor({ register }: Person, language: LetterLanguage): Register {
  if (language === 'de') return register === 'du' ? 'du' : 'Sie';
  return register === 'formal' || register === 'Sie' ? 'formal' : 'first-name';
}

function recipientFacts(person: Person, role: RecipientRole, language: LetterLanguage): LetterRecipient {
  const { givenName, familyName, title, salutation } = person;
  return {
    register: registerFor(person, language),
    role,
    ...(givenName.trim() && { given: givenName.trim() }),
    ...(familyName.trim() && { family: familyName.trim() }),
    ...(title.trim() && { title: title.trim() }),
    ...(salutation && { salutation }),
  };
}

export function senderFacts({ name, email, phone, signature }: Settings): LetterSender {
  const known = new Set([name, email, phone].map((line) => line.trim()));
  const lines = signature
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !known.has(line));
  return {
    name: name.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(lines.length > 0 && { lines }),
  };
}

const fullName = ({ givenName, familyName }: Person) => [givenName.trim(), familyName.trim()].filter(Boolean).join(' ');
/** What a letter calls somebody else by; empty for who has no name on record. */
export const nameInLetters = (person: Person | null | undefined): string => (person ? fullName(person) : '');

/** The latest conversation with this very person, and what stayed from theirs. */
function fromInterviews({ interviews }: LetterWorld, person: Person | null, language: LetterLanguage) {
  if (!person) return {};
  const held = interviews
    .filter(({ status, personIds }) => status === 'happened' && personIds.includes(person.id))
    .toSorted((one, other) => Temporal.ZonedDateTime.compare(other.start, one.start));
  const appreciation = held
    .flatMap(({ debrief }) => debrief?.appreciation ?? [])
    .filter(({ personId }) => personId === person.id)
    .map(({ text }) => appreciationOf(text, language))
    .find((one) => one !== null);
  const [last] = held;
  return { ...(last && { met: last.start }), ...(appreciation && { appreciation }) };
}

/** What every letter to this person may know; the purpose's own facts are added to it. */
export function letterFactsFor(world: LetterWorld, { person, role, purpose }: LetterTo): LetterFacts {
  const { application, settings, rounds, now } = world;
  const locale = localeFor(world, person);
  const language = letterLanguage(locale);
  return {
    purpose,
    locale,
    sender: senderFacts(settings),
    ...(person && { recipient: recipientFacts(person, role, language) }),
    role: application.role,
    company: application.company,
    ...(application.requisition.trim() && { requisition: application.requisition.trim() }),
    today: now.toZonedDateTimeISO(settings.zone).toPlainDate(),
    rounds,
    ...fromInterviews(world, person, language),
    ...(application.stage === 'offer' && { offer: true }),
  };
}
