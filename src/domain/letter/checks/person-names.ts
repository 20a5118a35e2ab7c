import { firstNames } from './first-names.ts';

const notNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i the my his her their this that frau herr kollege kollegin english german ich er sie es das der die'.split(
    ' ',
  ),
);

/** Whether a word in small letters may be a name at all. */
export const mayBeName = (small: string): boolean => small.length > 2 && !notNames.has(small);

const word = "\\p{Lu}[\\p{L}'’-]{1,30}";
const title = '(?<!\\p{L})(?:Frau|Herrn?|Mrs?\\.?|Ms\\.?|Mx\\.?|Dr\\.|Prof\\.)\\s(?:Dr\\.\\s)?';
const says =
  '\\s(?:said|says|told|thinks|thought|warned|advised|asked|sagte|sagt|meinte|meint|findet|fand|erzählte|warnte|rät|riet)(?!\\p{L})';
const close =
  '(?<!\\p{L})(?:friend|partner|wife|husband|brother|sister|colleague|boss|mentor|coach|Freund|Freundin|Partner|Partnerin|Mann|Bruder|Schwester|Kollege|Kollegin|Kollegen|Chef|Chefin)\\s';
const afterTitle = new RegExp(`${title}(${word})(?:\\s(${word}))?`, 'gu');
const whoSpeaks = new RegExp(`(?<!\\p{L})(${word})(?:\\s(${word}))?${says}`, 'gu');
const whose = new RegExp(`${close}(${word})`, 'gu');
const employer = new RegExp(`(?<!\\p{L})(?:at|with)\\s(${word})|(?<!\\p{L})bei\\s(\\p{Lu}{3,6})(?!\\p{L})`, 'gu');
const given = new RegExp(`(?<!\\p{L})(${word})(?:\\s(${word}))?`, 'gu');

const nameHere = new RegExp(`^${word}`, 'u');
const before = new RegExp(`(?:${title}(?:${word}\\s)?|${close}|(?<!\\p{L})(?:at|with|bei)\\s)$`, 'u');
const after = new RegExp(`^${word}(?:\\s${word})?${says}`, 'u');

/** Whether `personNames` could take the word at `start`, or what it ends (*O’Neill*), for a name; never false where it does. */
export function isNameAt(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && /[\p{L}'’-]/u.test(text.charAt(from - 1))) from--;
  return startsName(text, start) || (from !== start && startsName(text, from));
}

function startsName(text: string, start: number): boolean {
  const small = nameHere
    .exec(text.slice(start, start + 32))?.[0]
    .toLowerCase()
    .replace(/['’]s$/u, '');
  if (small === undefined || !mayBeName(small)) return false;
  return (
    firstNames.has(small) ||
    before.test(text.slice(Math.max(0, start - 70), start)) ||
    after.test(text.slice(start, start + 80))
  );
}

/** Names of people and employers that a private text gives away, in small letters. */
export function personNames(text: string): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    const small = name?.toLowerCase().replace(/['’]s$/u, '');
    if (small !== undefined && mayBeName(small)) names.add(small);
  };
  for (const pattern of [afterTitle, whoSpeaks, whose, employer]) {
    for (const match of text.matchAll(pattern)) for (const name of match.slice(1)) add(name);
  }
  for (const match of text.matchAll(given)) {
    for (const name of match.slice(1).filter(Boolean)) if (firstNames.has(name.toLowerCase())) add(name);
  }
  return names;
}
