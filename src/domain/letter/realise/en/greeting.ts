import type { LetterFacts, LetterRecipient } from '#domain/letter/letter-facts.ts';
import type { LetterLocale } from '#domain/letter/letter.ts';
import { enHouse } from '#domain/letter/realise/en/house.ts';
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

const recordedTitle = ({ title, salutation = '' }: LetterRecipient) =>
  title ?? titles[salutation.trim().toLowerCase().replace(/\.$/u, '')];

/** `Priya`, `Dr Meyer`, `Ms Shah`, `Priya Shah`; undefined where only a family name is known, which needs a title to be greeted. */
export function enAddress(recipient: LetterRecipient | undefined, locale: LetterLocale): string | undefined {
  if (!recipient) return undefined;
  const { given, family } = recipient;
  if (isClose(recipient, 'en') || family === undefined) return given;
  const title = recordedTitle(recipient);
  if (title !== undefined) return stopped(join(title, family), locale);
  return given === undefined ? undefined : join(given, family);
}

/** `Priya Shah`, `Dr. Elliot Marsh`: the whole name, before which Ms and Mr are not said; only beside a title or one of these. */
function wholeName(recipient: LetterRecipient, locale: LetterLocale): string | undefined {
  const { given, family, title } = recipient;
  if (given === undefined || family === undefined || recordedTitle(recipient) === undefined) return undefined;
  return stopped(join(title, given, family), locale);
}

function formalWays(recipient: LetterRecipient, name: string, locale: LetterLocale): readonly (string | undefined)[] {
  const whole = wholeName(recipient, locale);
  return [
    `Dear ${name}`,
    `Hello ${name}`,
    whole === undefined ? undefined : `Dear ${whole}`,
    whole === undefined ? undefined : `Hello ${whole}`,
  ];
}

function greetingWays(facts: LetterFacts): readonly (string | undefined)[] {
  const { recipient, locale } = facts;
  const name = enAddress(recipient, locale);
  if (recipient && name !== undefined) {
    if (isClose(recipient, 'en')) return [`Hi ${name}`, `Hello ${name}`, `Dear ${name}`];
    return formalWays(recipient, name, locale);
  }
  // a family name without a title cannot be said, and is no reason to write to a team
  if (recipient?.family !== undefined) return ['Hello', 'Good day'];
  return ['Dear Hiring Team', `Dear ${enHouse(facts).team}`, 'Hello', 'Dear Recruitment Team'];
}

/** `Dear Ms Shah,` · `Hi Priya,` · `Dear Hiring Team,` where nobody is known. */
export const enGreetings = (facts: LetterFacts): readonly string[] =>
  greetingWays(facts).flatMap((way) => (way === undefined ? [] : [`${way},`]));
