import { evidenceOf, wholeEvidence, type Evidence } from '../mail/evidence.ts';
import type { MailAddress } from '../mail/message.ts';
import { portalOfSender } from '../mail/recognise-portal.ts';
import { organisationOfDomain } from './free-mail.ts';
import type { Proposed } from './proposal.ts';

export type CompanyClues = {
  /** Organiser or sender first. */
  readonly addresses: readonly MailAddress[];
  readonly subject: string;
  /** Without quotes. */
  readonly text: string;
  readonly signature: string;
};

const legal = String.raw`(?:GmbH(?: & Co\.? ?KG(?:aA)?)?|gGmbH|AG|SE|KGaA|KG|OHG|eG|e\.\s?V\.|UG(?: \(haftungsbeschränkt\))?|mbH|Ltd\.?|Limited|LLC|Inc\.?|PLC|plc|Corp\.?|S\.A\.|S\.?à\.?r\.?l\.?|B\.V\.|AB|ApS|Oy|Stiftung|AöR)`;
const word = String.raw`[\p{Lu}\d][\p{L}\p{N}&+.'’/-]*`;
const withLegalForm = new RegExp(
  String.raw`(?:${word}|&|\+|und|and|of|für|der|de)(?: (?:${word}|&|\+|und|and|of|für|der|de)){0,5} ${legal}(?![\p{L}])`,
  'u',
);
const name = String.raw`(${word}(?: (?:${word}|&|\+|und|and|of)){0,4})`;
const inSubject: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:applying|application|interview|role|position|opportunity|call|interest|conversation|chat) (?:(?:to|with|at|in|for) )(?:the )?${name}\s*(?:$|[!,:(|–-]|\bfor\b|\bon\b)`,
    'u',
  ),
  new RegExp(String.raw`\b(?:bei|zu|mit)(?: der| dem)? ${name}\s*(?:$|[!,:(|–-]|\bam\b|\bals\b)`, 'u'),
  new RegExp(String.raw`\bat ${name}\s*(?:$|[!,:(|–-])`, 'u'),
];

/** The employer, from the surest clue to the weakest: legal name in the signature, portal, subject, legal name in the text, domain. */
export function findCompany(clues: CompanyClues): Proposed<string> | undefined {
  const domain = fromDomain(clues.addresses);
  const signed = withLegalForm.exec(clues.signature);
  if (signed)
    return proposed(
      tidy(signed[0]),
      domain && alike(signed[0], domain.value) ? 'high' : 'medium',
      evidenceOf('text', signed),
    );
  const portal = fromPortal(clues.addresses);
  if (portal) return portal;
  const named = withLegalForm.exec(clues.subject);
  if (named) return proposed(tidy(named[0]), 'high', evidenceOf('subject', named));
  const match = inSubject
    .map((pattern) => pattern.exec(clues.subject))
    .find((found) => found?.[1] !== undefined && !isPersonal(found[1]));
  if (match?.[1]) {
    return proposed(
      match[1],
      domain && alike(match[1], domain.value) ? 'high' : 'medium',
      evidenceOf('subject', match),
    );
  }
  const written = domain && spelledIn(`${clues.subject}\n${clues.signature}\n${clues.text}`, domain.value);
  if (domain && written) return { ...domain, value: written, confidence: 'high' };
  const inText = withLegalForm.exec(clues.text);
  if (inText) return proposed(tidy(inText[0]), 'low', evidenceOf('text', inText));
  return domain;
}

const proposed = (value: string, confidence: Proposed<string>['confidence'], evidence: Evidence): Proposed<string> => ({
  value,
  confidence,
  evidence: [evidence],
});

function fromDomain(addresses: readonly MailAddress[]): Proposed<string> | undefined {
  for (const { address, name: display } of addresses) {
    if (portalOfSender({ name: display, address })) continue;
    const organisation = organisationOfDomain(address.split('@')[1] ?? '');
    if (organisation) return proposed(capitalised(organisation), 'medium', wholeEvidence('sender', address));
  }
  return undefined;
}

function fromPortal(addresses: readonly MailAddress[]): Proposed<string> | undefined {
  for (const address of addresses) {
    const employer = portalOfSender(address)?.employer;
    if (employer?.as === 'display') return proposed(employer.text, 'medium', wholeEvidence('sender', address.name));
    if (employer) return proposed(capitalised(employer.text), 'low', wholeEvidence('sender', address.address));
  }
  return undefined;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');

const alike = (one: string, other: string) => plain(one).includes(plain(other)) || plain(other).includes(plain(one));

/** `Heide & Werk` for `heidewerk`: the way the mail itself writes the name of its domain. */
function spelledIn(text: string, organisation: string): string | undefined {
  const wanted = plain(organisation);
  const words = text
    .slice(0, 8000)
    .split(/[\s,;:()<>"|]+/)
    .filter((part) => part !== '' && !part.includes('@') && !/:\/\/|www\./.test(part));
  for (let length = 4; length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const candidate = words
        .slice(at, at + length)
        .join(' ')
        .replace(/[.!?]+$/, '');
      if (plain(candidate) === wanted && /^\p{Lu}/u.test(candidate)) return candidate;
    }
  }
  return undefined;
}

const capitalised = (text: string) =>
  text
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('-');
const tidy = (text: string) =>
  text
    .replace(
      /^(?:(?:Ihre |Your )?(?:Bewerbung|Einladung|Vorstellungsgespräch|Gespräch|Interview|Application|Invitation|Termin|Re|AW)\b:? )+/u,
      '',
    )
    .replace(/^(?:und|and|of|für|der|de|bei|&|\+) /u, '')
    .trim();
const isPersonal = (text: string) => /^(?:Herr|Frau|Mr|Ms|Mrs|Dr|you|your|Ihnen|dir|uns|us)\b/i.test(text);
