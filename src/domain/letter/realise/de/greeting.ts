import type { LetterFacts, LetterRecipient } from '#domain/letter/letter-facts.ts';
import type { LetterLocale } from '#domain/letter/letter.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';
import { deHouse } from '#domain/letter/realise/de/house.ts';

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
 * A title recorded without its stop gets it. How one addresses this person aloud or in writing: `Frau Dr. Meyer`, `Dr. Anna Meyer`, `Anna` (du).
 * Undefined where only a family name is known, which no greeting can carry without Frau or Herr.
 */
export function deAddress(recipient: LetterRecipient | undefined): string | undefined {
  if (!recipient) return undefined;
  const { given, family } = recipient;
  const title = recipient.title?.replaceAll(/(?<!\p{L})(Dr|Prof|Mag|Dipl)(?![\p{L}.])/gu, '$1.');
  if (isClose(recipient, 'de')) return given;
  const salutation = deSalutation(recipient);
  if (salutation && family !== undefined) return join(salutation, title, family);
  if (family === undefined) return given;
  return given === undefined && title === undefined ? undefined : join(title, given, family);
}

/** *Liebe Frau …* is for those who know each other: who has talked, has been recommended, or is represented. */
const knowEachOther = ({ met, recipient }: LetterFacts) =>
  met !== undefined || ['agency', 'referrer', 'referee'].includes(recipient?.role ?? '');

const dear = ({ salutation = '' }: LetterRecipient) =>
  ({ Frau: 'Liebe', Herr: 'Lieber', '': undefined })[deSalutation({ salutation } as LetterRecipient) ?? ''];

/** How one greets in the country, after the form that is right everywhere. */
const regional: Readonly<Record<LetterLocale, { readonly formal?: string; readonly close?: string }>> = {
  'de-DE': {},
  'de-AT': { formal: 'Grüß Gott', close: 'Servus' },
  'de-CH': { formal: 'Grüezi', close: 'Hoi' },
  'en-GB': {},
  'en-US': {},
};

type Greeted = { readonly facts: LetterFacts; readonly recipient: LetterRecipient; readonly name: string };

function closeWays({ facts, recipient, name }: Greeted): readonly (string | undefined)[] {
  const { close } = regional[facts.locale];
  const loved = dear(recipient);
  return [
    `Hallo ${name}`,
    loved && `${loved} ${name}`,
    `Hi ${name}`,
    close === undefined ? undefined : `${close} ${name}`,
  ];
}

function formalWays({ facts, recipient, name }: Greeted): readonly (string | undefined)[] {
  const { formal } = regional[facts.locale];
  const loved = knowEachOther(facts) && recipient.family !== undefined ? dear(recipient) : undefined;
  return [
    `Guten Tag ${name}`,
    loved && `${loved} ${name}`,
    formal === undefined ? undefined : `${formal} ${name}`,
    `Hallo ${name}`,
    `Schönen guten Tag ${name}`,
  ];
}

/** To a family name of which neither first name nor Frau or Herr is recorded: no name, but no team either. */
const nameless = ['Guten Tag', 'Schönen guten Tag', 'Hallo'];

function teamWays(facts: LetterFacts): readonly string[] {
  const { team } = deHouse(facts);
  return [`Guten Tag, liebes ${team}`, `Liebes ${team}`, `Hallo, liebes ${team}`, 'Guten Tag, liebes Personalteam'];
}

function greetingWays(facts: LetterFacts): readonly (string | undefined)[] {
  const { recipient } = facts;
  const name = deAddress(recipient);
  if (recipient && name !== undefined) {
    const greeted = { facts, recipient, name };
    return isClose(recipient, 'de') ? closeWays(greeted) : formalWays(greeted);
  }
  return recipient?.family === undefined ? teamWays(facts) : nameless;
}

/**
 * `Guten Tag Frau Dr. Meyer,` · `Liebe Frau Dr. Meyer,` · `Hallo Anna,` · `Guten Tag, liebes Team von Nordwind,`;
 * without the comma in Switzerland. Never *Sehr geehrte* (D4), never a guess, no group greeting (D18).
 */
export function deGreetings(facts: LetterFacts): readonly string[] {
  const comma = facts.locale === 'de-CH' ? '' : ',';
  return greetingWays(facts).flatMap((way) => (way === undefined ? [] : [`${way}${comma}`]));
}

const kept = /^(?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)(?!\p{L})/u;

/** D3: after the comma a letter goes on small, unless the word is a pronoun of address; Switzerland starts with a capital. */
export function deOpening(facts: LetterFacts, text: string): string {
  if (facts.locale === 'de-CH' || kept.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase('de') + text.slice(1);
}
