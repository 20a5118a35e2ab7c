import { letterLanguage } from '#domain/letter/letter-language.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { purposeTable } from '#domain/letter/letter-purpose.ts';
import type { LetterContext } from '#domain/letter/letter.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';

function recipientOf({ recipient, locale }: LetterFacts): NonNullable<LetterContext['recipient']> {
  if (!recipient) return {};
  const { given, family, title, salutation, role } = recipient;
  const close = isClose(recipient, letterLanguage(locale));
  const register = letterLanguage(locale) === 'de' ? (close ? 'du' : 'Sie') : close ? 'first-name' : 'formal';
  const isNamed = given !== undefined || salutation !== undefined || title !== undefined;
  const name = [given, family].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    role,
    register,
    // a family name alone cannot be greeted, so it is not asked for
    ...(isNamed && name !== '' && { name }),
    ...(title !== undefined && { title }),
    ...(salutation !== undefined && { salutation }),
  };
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
    booked: (facts.booked ?? []).map(({ start, what }) => ({ start: start.toString(), what })),
    keepDoorOpen: facts.door !== undefined,
    reasonWanted: facts.reason !== undefined && facts.reason.kind !== 'none',
    ...(facts.appreciation && { debriefFacts: [facts.appreciation.text] }),
  };
}
