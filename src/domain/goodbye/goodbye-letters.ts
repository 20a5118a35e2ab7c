import type { Interview } from '#domain/interview/interview.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { RecipientRole } from '#domain/letter/letter.ts';
import type { Involvement } from '#domain/people/involvement.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonId } from '#domain/id.ts';
import type { GoodbyeChoices } from './goodbye-choices.ts';
import { type LetterWorld, letterFactsFor, nameInLetters } from './goodbye-letter-facts.ts';
import type { GoodbyeRecipient } from './goodbye-recipients.ts';

export type GoodbyeWorld = LetterWorld & {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly involvements: readonly Involvement[];
  readonly choices: GoodbyeChoices;
  /** Appointments still to come, earliest first. */
  readonly booked: readonly Interview[];
};

const personOf = ({ people }: GoodbyeWorld, id: PersonId | null) => (id ? (people.get(id) ?? null) : null);

/** What somebody is to the application: as noted; unnoted, who sat in an interview is an interviewer. */
export function roleOf({ involvements, interviews }: GoodbyeWorld, id: PersonId | null): RecipientRole {
  const noted = involvements.filter(({ personId }) => personId === id).map(({ role }) => role);
  const role = noted.find((one) => one !== 'trusted');
  if (role) return role;
  return interviews.some(({ personIds }) => id !== null && personIds.includes(id)) ? 'interviewer' : 'recruiter';
}

/** Stay in touch, with words that fit the letter's language where the person left them open. */
function doorFacts({ door }: GoodbyeChoices, language: 'en' | 'de'): Pick<LetterFacts, 'door'> {
  if (!door.open) return {};
  const what =
    door.what.trim() || (language === 'de' ? 'ein Gespräch über andere Aufgaben' : 'a conversation about other roles');
  return { door: { what, ...(door.when.trim() && { when: door.when.trim() }) } };
}

const needsDates = new Set(['notice', 'agency', 'coordinator']);
const mayHaveReason = new Set(['notice', 'agency', 'phone-script', 'voicemail', 'why-answer']);

/** The facts of one recipient's text in this goodbye. */
export function goodbyeLetterFacts(
  world: GoodbyeWorld,
  recipient: GoodbyeRecipient,
  all: readonly GoodbyeRecipient[],
): LetterFacts {
  const { planned, isNotice } = recipient;
  const person = personOf(world, planned.personId);
  const facts = letterFactsFor(world, { person, role: roleOf(world, planned.personId), purpose: planned.purpose });
  const notice = all.find((one) => one.isNotice && one !== recipient);
  const noticeTo = notice?.own ? nameInLetters(personOf(world, notice.planned.personId)) : '';
  const thanked = all
    .filter(({ through }) => through === recipient.key)
    .map((one) => nameInLetters(personOf(world, one.planned.personId)))
    .filter(Boolean);
  const { reason } = world.choices;
  return {
    ...facts,
    ...(isNotice && thanked.length > 0 && { thankedThrough: thanked }),
    ...(noticeTo && { noticeTo }),
    ...(mayHaveReason.has(planned.purpose) && reason.kind !== 'none' && hasWords(reason) && { reason }),
    ...(isNotice && doorFacts(world.choices, letterLanguage(facts.locale))),
    ...(needsDates.has(planned.purpose) &&
      world.booked.length > 0 && { booked: world.booked.map(({ start, kind }) => ({ start, what: kind })) }),
  };
}

const hasWords = (reason: GoodbyeChoices['reason']) => reason.kind !== 'own' || reason.text.trim() !== '';

/** What is said on the phone to the notice's addressee: the same facts, spoken. */
export const spokenFacts = (facts: LetterFacts, purpose: 'phone-script' | 'voicemail' | 'why-answer'): LetterFacts => ({
  ...facts,
  purpose,
});

/** The request to delete one's documents: to whom the notice goes, without anything else that it says (D16). */
export function deletionFacts(facts: LetterFacts): LetterFacts {
  const { locale, sender, recipient, role, company, requisition, today, rounds } = facts;
  return {
    purpose: 'deletion',
    locale,
    sender,
    ...(recipient && { recipient }),
    role,
    company,
    ...(requisition !== undefined && { requisition }),
    today,
    rounds,
  };
}
