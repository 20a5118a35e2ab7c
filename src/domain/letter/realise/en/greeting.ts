import type { LetterFacts, LetterRecipient } from '#domain/letter/letter-facts.ts';
import type { LetterLocale } from '#domain/letter/letter.ts';
import { isClose } from '#domain/letter/realise/is-close.ts';

/** Titles of address only if recorded; a German record of the same fact counts. */
const titles: Readonly<Record<string, string>> = {
  ms: 'Ms',
  mrs: 'Mrs',
  mr: 'Mr',
  mx: 'Mx',
  miss: 'Miss',
  frau: 'Ms',
  herr: 'Mr',
};

const join = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' ');

/** `Dr` without a stop in British letters, `Dr.` and `Ms.` with one in American ones; other titles stay as recorded. */
function stopped(title: string | undefined, locale: LetterLocale): string | undefined {
  if (title === undefined) return undefined;
  return title.replace(/\b(Dr|Prof|Mr|Ms|Mrs|Mx)\b\.?/gu, locale === 'en-US' ? '$1.' : '$1');
}

/** `Priya`, `Dr Meyer`, `Ms Shah`, `Priya Shah`; undefined where only a family name is known, which needs a title to be greeted. */
export function enAddress(recipient: LetterRecipient | undefined, locale: LetterLocale): string | undefined {
  if (!recipient) return undefined;
  const { given, family, title, salutation = '' } = recipient;
  if (isClose(recipient, 'en') || family === undefined) return given;
  if (title !== undefined) return stopped(join(title, family), locale);
  const mister = titles[salutation.trim().toLowerCase().replace(/\.$/u, '')];
  if (mister !== undefined) return stopped(join(mister, family), locale);
  return given === undefined ? undefined : join(given, family);
}

/** `Dear Ms Shah,` · `Hi Priya,` stays *Dear* in formal letters · `Dear Hiring Team,` where nobody is known. */
export function enGreeting(facts: LetterFacts): string {
  const name = enAddress(facts.recipient, facts.locale) ?? 'Hiring Team';
  return `${isClose(facts.recipient, 'en') ? 'Hi' : 'Dear'} ${name},`;
}
