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

const speaking = new Set(
  'said says told thinks thought warned advised asked sagte sagt meinte meint findet fand erzählte warnte rät riet'.split(
    ' ',
  ),
);
const titles = new Set('Frau Herr Herrn Mr Mrs Ms Mx Dr Prof'.split(' '));
const leads = new Set([
  ...titles,
  ...'friend partner wife husband brother sister colleague boss mentor coach Freund Freundin Partner Partnerin Mann Bruder Schwester Kollege Kollegin Kollegen Chef Chefin at with bei'.split(
    ' ',
  ),
]);

/** Letters of Latin script. */
const isLetter = (unit: number) =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x250);
/** What `\s` matches, but for signs that the scan of a note does not know anyway. */
const isBlank = (unit: number) =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x202f && /\s/u.test(String.fromCharCode(unit))) ||
  unit === 0x205f;
/** What a name may go on with; letters of other scripts among it. */
const goesOn = (unit: number) =>
  isLetter(unit) ||
  unit === 39 ||
  unit === 45 ||
  unit === 0x2019 ||
  (unit >= 0x250 && (unit < 0x2000 || unit >= 0x2070));

const longestName = 31;

function endOfName(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < longestName && goesOn(text.charCodeAt(end))) end++;
  return end;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** Whether one of the two words before may lead to a name: what most words are told apart by, before any pattern is tried. */
function isLedTo(text: string, start: number): boolean {
  if (start < 2 || !isBlank(text.charCodeAt(start - 1))) return false;
  const end = text.charCodeAt(start - 2) === 46 ? start - 2 : start - 1;
  if (leads.has(wordBefore(text, end))) return true;
  let from = end;
  while (from > 0 && goesOn(text.charCodeAt(from - 1))) from--;
  if (from < 2 || !isBlank(text.charCodeAt(from - 1))) return false;
  return titles.has(wordBefore(text, text.charCodeAt(from - 2) === 46 ? from - 2 : from - 1));
}

/** Whether one of the two words after the one that ends at `end` may be *said*. */
function isSpeaking(text: string, end: number): boolean {
  if (!isBlank(text.charCodeAt(end))) return false;
  if (speaking.has(wordFrom(text, end + 1))) return true;
  const second = endOfName(text, end + 1);
  return isBlank(text.charCodeAt(second)) && speaking.has(wordFrom(text, second + 1));
}

/** Whether `personNames` could take the word at `start`, or what it ends (*O’Neill*), for a name; never false where it does. */
export function isNameAt(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && goesOn(text.charCodeAt(from - 1))) from--;
  return startsName(text, start) || (from !== start && startsName(text, from));
}

/** What a word can be: no name, a first name, or a name where the words around it say so. */
type Kind = 'none' | 'first' | 'maybe';
const kinds = new Map<string, Kind>();

function kindOf(name: string): Kind {
  const known = kinds.get(name);
  if (known) return known;
  const small = name.toLowerCase().replace(/['’]s$/u, '');
  const kind = !nameHere.test(name) || !mayBeName(small) ? 'none' : firstNames.has(small) ? 'first' : 'maybe';
  if (kinds.size >= mostKinds) kinds.clear();
  kinds.set(name, kind);
  return kind;
}

/** How many words are remembered: a letter and its notes have some hundred that begin with a capital. */
const mostKinds = 5000;

function startsName(text: string, start: number): boolean {
  const end = endOfName(text, start);
  const kind = kindOf(text.slice(start, end));
  if (kind !== 'maybe') return kind === 'first';
  return (
    (isLedTo(text, start) && before.test(text.slice(Math.max(0, start - 70), start))) ||
    (isSpeaking(text, end) && after.test(text.slice(start, start + 80)))
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
