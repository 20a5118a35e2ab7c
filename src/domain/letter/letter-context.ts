import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import type { LetterPurpose } from '#domain/letter/letter-purpose.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { deAddress } from '#domain/letter/realise/de/greeting.ts';
import { enAddress } from '#domain/letter/realise/en/greeting.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';

function recipientOf({ recipient, locale }: LetterFacts): NonNullable<LetterContext['recipient']> {
  if (!recipient) return {};
  const { given, family, title, salutation, role } = recipient;
  const language = letterLanguage(locale);
  const close = isClose(recipient, language);
  const register = language === 'de' ? (close ? 'du' : 'Sie') : close ? 'first-name' : 'formal';
  const address = language === 'de' ? deAddress(recipient) : enAddress(recipient, locale);
  // who cannot be greeted by name is greeted as a team: then no name is asked for
  if (address === undefined) return { role, register };
  const name = [given, family].filter((part) => part !== undefined && part !== '').join(' ');
  const isTitled = title !== undefined && family !== undefined && !close;
  return {
    role,
    register,
    ...(name !== '' && { name }),
    ...(isTitled && { title }),
    ...(salutation !== undefined && { salutation }),
  };
}

const allBooked = new Set<LetterPurpose>(['notice', 'agency', 'coordinator', 'phone-script']);
const firstBooked = new Set<LetterPurpose>(['move', 'ill', 'cancel-today', 'other-channel']);
/** Where keeping in touch is a choice of the goodbye. */
const hasDoor = new Set<LetterPurpose>(['notice', 'agency', 'interviewer-thanks', 'coordinator']);

/** Only the appointments that this letter has to name. */
function bookedOf({ purpose, booked = [] }: LetterFacts): NonNullable<LetterContext['booked']> {
  const named = allBooked.has(purpose) ? booked : firstBooked.has(purpose) ? booked.slice(0, 1) : [];
  return named.map(({ start, what }) => ({ start: start.toString(), what }));
}

/** What the checks may know about this letter; private texts, other employers and figures are added by who knows them. */
export function letterContext(facts: LetterFacts): LetterContext {
  const { kind, medium } = purposeTable[facts.purpose];
  const { name, email, phone } = facts.sender;
  return {
    kind,
    medium,
    role: facts.role,
    company: facts.company,
    ...(facts.requisition !== undefined && { requisition: facts.requisition }),
    sender: { name, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) },
    recipient: recipientOf(facts),
    rounds: facts.rounds,
    offer: facts.offer ?? false,
    booked: bookedOf(facts),
    ...(hasDoor.has(facts.purpose) && { keepDoorOpen: facts.door !== undefined }),
    reasonWanted: facts.reason !== undefined && facts.reason.kind !== 'none',
    ...(facts.appreciation && { debriefFacts: [facts.appreciation.text] }),
  };
}
