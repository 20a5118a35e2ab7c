import ICAL from 'ical.js';
import { fail, ok } from '#domain/result.ts';
import type { ContactCard, ContactFile } from '#usecases/ports/contact-file.ts';
import { foldVcard, vcardText } from './vcard-text.ts';

export const vcardLimits = { characters: 20_000_000, cards: 5_000, lines: 4_000 };

/** Read by ical.js; written line by line, since its vCard texts leave `;` unescaped, which ORG and older readers take for a separator. */
export const vcard: ContactFile = {
  read(text) {
    if (text.length > vcardLimits.characters) return fail({ kind: 'too-large', limit: vcardLimits.characters });
    const cards = splitCards(text);
    if (cards.length === 0) return fail({ kind: 'not-a-contact' });
    if (cards.length > vcardLimits.cards) return fail({ kind: 'too-many-cards', limit: vcardLimits.cards });
    const read = cards.map(readCard);
    const found = read.filter((card) => card !== undefined);
    return found.length > 0 ? ok({ cards: found, skipped: read.length - found.length }) : fail({ kind: 'unreadable' });
  },
  write: (cards) => cards.map(writeCard).join(''),
};

/** Unfolded; photographs and other large lines are left out, as nothing of them is kept. */
function splitCards(text: string): string[][] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const cards: string[][] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) open = [];
    else if (/^END:VCARD\s*$/i.test(line) && open) {
      cards.push(open);
      open = undefined;
    } else if (open && open.length < vcardLimits.lines && line.length <= 10_000 && isWanted(line)) open.push(line);
  }
  return cards;
}

const isWanted = (line: string) => /^(?:[\w-]+\.)?(?:VERSION|FN|N|EMAIL|TEL|ORG|TITLE|ROLE|NOTE|UID)[;:]/i.test(line);

function readCard(lines: readonly string[]): ContactCard | undefined {
  const version = lines.find((line) => /^VERSION:/i.test(line)) ?? 'VERSION:3.0';
  const rest = lines.filter((line) => line !== version);
  try {
    const json = ICAL.parse(['BEGIN:VCARD', version.trim(), ...rest, 'END:VCARD'].join('\r\n')) as unknown;
    return toCard(new ICAL.Component(json as ConstructorParameters<typeof ICAL.Component>[0]));
  } catch {
    return undefined;
  }
}

function toCard(card: ICAL.Component): ContactCard | undefined {
  const texts = (name: string) =>
    card
      .getAllProperties(name)
      .slice(0, 20)
      .map((property) => partsOf(property)[0] ?? '')
      .filter((text) => text !== '');
  const [family = '', given = '', , prefix = ''] = partsOf(card.getFirstProperty('n'));
  const name = texts('fn')[0] ?? [given, family].filter(Boolean).join(' ');
  const emails = texts('email')
    .map((email) => email.replace(/^mailto:/i, '').toLowerCase())
    .filter((email) => /^[^\s@<>]+@[^\s@<>]+$/.test(email));
  if (!name && emails.length === 0) return undefined;
  return {
    name,
    givenName: given,
    familyName: family,
    title: prefix,
    emails,
    phones: texts('tel').map((phone) => phone.replace(/^tel:/i, '')),
    company: texts('org')[0] ?? '',
    position: texts('title')[0] ?? texts('role')[0] ?? '',
    note: texts('note')[0] ?? '',
    uid: texts('uid')[0] ?? '',
  };
}

/** The parts of a structured value such as N or ORG; one part otherwise. Lists within a part are joined by a blank. */
function partsOf(property: ICAL.Property | null): string[] {
  const [, , , value] = (property?.toJSON() ?? []) as unknown[];
  const parts = Array.isArray(value) ? (value as unknown[]) : [value];
  return parts.map((part) =>
    [part]
      .flat(2)
      .filter((word) => typeof word === 'string')
      .join(' ')
      .trim(),
  );
}

function writeCard(card: ContactCard): string {
  const name = card.name || [card.givenName, card.familyName].filter(Boolean).join(' ') || card.emails[0] || '?';
  const lines: readonly (readonly [string, string] | false)[] = [
    ['VERSION', '4.0'],
    card.uid !== '' && ['UID;VALUE=text', vcardText(card.uid)],
    ['FN', vcardText(name)],
    ['N', [card.familyName, card.givenName, '', card.title, ''].map(vcardText).join(';')],
    ...card.emails.map((email) => ['EMAIL', vcardText(email)] as const),
    ...card.phones.map((phone) => ['TEL', vcardText(phone)] as const),
    card.company !== '' && ['ORG', vcardText(card.company)],
    card.position !== '' && ['TITLE', vcardText(card.position)],
    card.note !== '' && ['NOTE', vcardText(card.note)],
  ];
  const content = lines.flatMap((line) => (line ? [foldVcard(`${line[0]}:${line[1]}`)] : []));
  return ['BEGIN:VCARD', ...content, 'END:VCARD', ''].join('\r\n');
}
