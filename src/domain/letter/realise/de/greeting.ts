import type { LetterFacts, LetterRecipient } from '#domain/letter/letter-facts.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';

/** Frau and Herr only if recorded; an English record of the same fact counts, Mx has no German form. */
const titles: Readonly<Record<string, 'Frau' | 'Herr'>> = {
  frau: 'Frau',
  herr: 'Herr',
  ms: 'Frau',
  mrs: 'Frau',
  miss: 'Frau',
  mr: 'Herr',
};

export const deSalutation = ({ salutation = '' }: LetterRecipient) =>
  titles[salutation.trim().toLowerCase().replace(/\.$/u, '')];

const join = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/**
 * How one addresses this person aloud or in writing: `Frau Dr. Meyer`, `Dr. Anna Meyer`, `Anna` (du).
 * Undefined where only a family name is known, which no greeting can carry without Frau or Herr.
 */
export function deAddress(recipient: LetterRecipient | undefined): string | undefined {
  if (!recipient) return undefined;
  const { given, family, title } = recipient;
  if (isClose(recipient, 'de')) return given;
  const salutation = deSalutation(recipient);
  if (salutation && family !== undefined) return join(salutation, title, family);
  if (family === undefined) return given;
  return given === undefined && title === undefined ? undefined : join(title, given, family);
}

/** `Guten Tag Frau Dr. Meyer,` · `Hallo Anna,` · `Guten Tag, liebes Team von Nordwind,`; without the comma in Switzerland. */
export function deGreeting(facts: LetterFacts): string {
  const name = deAddress(facts.recipient);
  const hello = isClose(facts.recipient, 'de') ? 'Hallo' : 'Guten Tag';
  const comma = facts.locale === 'de-CH' ? '' : ',';
  return name === undefined ? `${hello}, liebes Team von ${facts.company}${comma}` : `${hello} ${name}${comma}`;
}

const kept = /^(?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)(?!\p{L})/u;

/** D3: after the comma a letter goes on small, unless the word is a pronoun of address; Switzerland starts with a capital. */
export function deOpening(facts: LetterFacts, text: string): string {
  if (facts.locale === 'de-CH' || kept.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase('de') + text.slice(1);
}
