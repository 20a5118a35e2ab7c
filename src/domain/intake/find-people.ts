import { findPhoneNumbers } from '../calendar/phone-numbers.ts';
import type { RecipientRole } from '../letter/letter.ts';
import { evidenceOf, wholeEvidence, type Evidence } from '../mail/evidence.ts';
import type { ProposedPerson, RoleReason } from './proposal.ts';

export type SeenPerson = {
  readonly name: string;
  readonly email: string;
  readonly seenAs: 'organiser' | 'attendee' | 'sender';
  readonly in: Evidence['in'];
};

const titles: readonly { readonly role: RecipientRole; readonly reason: RoleReason; readonly pattern: RegExp }[] = [
  {
    role: 'agency',
    reason: 'agency-words',
    pattern:
      /personalberat\w*|personalvermittl\w*|headhunt\w*|recruitment consultant|executive search|staffing|(?:my|our) client|mandant\w*/i,
  },
  {
    role: 'coordinator',
    reason: 'coordinator-words',
    pattern:
      /recruiting coordinator|interview coordinator|scheduling|assistenz|assistant|sekretariat|office manager(?:in)?|terminkoordination|teamassistenz/i,
  },
  {
    role: 'recruiter',
    reason: 'own-title',
    pattern:
      /recruit\w*|talent (?:acquisition|partner|sourc\w*)|people (?:partner|operations|team|& culture)|human resources|\bHR\b|personalreferent\w*|personalabteilung|personalleit\w*|personalwesen|bewerbermanagement/i,
  },
  {
    role: 'manager',
    reason: 'own-title',
    pattern:
      /(?:engineering|product|team|department|group|hiring|general|managing|sales|marketing|finance) (?:manager|lead|director)|head of|team ?leit\w*|abteilungsleit\w*|bereichsleit\w*|geschäftsführ\w*|leiter(?:in)?\b|leitung|\bC[TEFOP]O\b|founder|gründer\w*|vice president|\bVP\b|director/i,
  },
];

/** Mailboxes of a whole department or a machine are nobody. */
const nobody =
  /^(?:no-?reply|do-?not-?reply|notifications?|calendar-notification|system|mailer-daemon|postmaster|noreply[\w.+-]*)@/i;

/**
 * Who appears, each once, with what they probably are. The signature speaks for the first of them only. Mine are left out.
 */
export function findPeople(
  seen: readonly SeenPerson[],
  words: { readonly signature: string; readonly mine: readonly string[] },
): ProposedPerson[] {
  const own = new Set(words.mine.map((address) => address.toLowerCase()));
  const unique = seen.filter(
    ({ email }, index) =>
      email !== '' &&
      !own.has(email) &&
      !nobody.test(email) &&
      seen.findIndex((other) => other.email === email) === index,
  );
  return unique.slice(0, 30).map((person, index) => describe(person, index === 0 ? words.signature : ''));
}

function describe(person: SeenPerson, signature: string): ProposedPerson {
  const { position, phone } = readSignature(signature, person.name);
  return { name: personName(person), email: person.email, phone, position, role: guessRole(person, position) };
}

function guessRole(person: SeenPerson, position: string): ProposedPerson['role'] {
  const local = person.email.split('@')[0] ?? '';
  for (const { role, reason, pattern } of titles) {
    const inTitle = pattern.exec(position);
    if (inTitle) return { value: role, confidence: 'high', evidence: [evidenceOf('text', inTitle)], reason };
    const inAddress = pattern.exec(`${local.replace(/[._-]/g, ' ')} ${person.name}`);
    if (inAddress)
      return { value: role, confidence: 'medium', evidence: [wholeEvidence(person.in, person.email)], reason };
  }
  if (/^(?:hr|jobs?|karriere|careers?|bewerbung(?:en)?|personal|people|talent)$/i.test(local)) {
    return {
      value: 'recruiter',
      confidence: 'medium',
      evidence: [wholeEvidence(person.in, person.email)],
      reason: 'sender',
    };
  }
  const value = person.seenAs === 'attendee' ? 'interviewer' : 'recruiter';
  return { value, confidence: 'low', evidence: [wholeEvidence(person.in, person.email)], reason: person.seenAs };
}

/** `Brandt, Katrin` and `Katrin Brandt (Heidewerk)` become `Katrin Brandt`; without a name the address is read, if it looks like one. */
function personName({ name, email }: SeenPerson): string {
  const bare = name
    .replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ')
    .replace(/\s*(?:\||\bvia\b|\bfrom\b).*$/i, '')
    .replace(/["“”]/g, '')
    .trim();
  const [, family, given] = /^([\p{L}' -]+),\s*([\p{L}'. -]+)$/u.exec(bare) ?? [];
  if (family && given) return `${given.trim()} ${family.trim()}`;
  if (bare) return bare;
  const parts = (email.split('@')[0] ?? '').split('.');
  const looksLikeName = parts.length === 2 && parts.every((part) => /^[a-zäöüß-]{2,}$/.test(part));
  return looksLikeName
    ? parts.map((part) => part.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())).join(' ')
    : '';
}

/** The line below the name, or the first that is a title; the first telephone number. */
function readSignature(signature: string, name: string): { position: string; phone: string } {
  const lines = signature
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const family = name.split(/[\s,]+/).find((part) => part.length > 2 && lines.some((line) => line.includes(part)));
  const at = family === undefined ? -1 : lines.findIndex((line) => line.includes(family));
  const isTitle = (line: string | undefined) =>
    line !== undefined && line.length <= 80 && !/[@\d]|https?:|www\./.test(line);
  const titled = lines.find((line) => isTitle(line) && titles.some(({ pattern }) => pattern.test(line)));
  const below = at >= 0 && isTitle(lines[at + 1]) ? lines[at + 1] : undefined;
  return { position: titled ?? below ?? '', phone: findPhoneNumbers(signature)[0] ?? '' };
}
