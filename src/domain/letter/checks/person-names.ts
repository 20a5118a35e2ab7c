import { firstNames } from './first-names.ts';

const notNames = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i the my his her their this that frau herr kollege kollegin english german ich er sie es das der die'.split(
    ' ',
  ),
);

const word = "\\p{Lu}[\\p{L}'’-]{1,30}";
const afterTitle = new RegExp(
  `(?<!\\p{L})(?:Frau|Herrn?|Mrs?\\.?|Ms\\.?|Mx\\.?|Dr\\.|Prof\\.)\\s(?:Dr\\.\\s)?(${word})(?:\\s(${word}))?`,
  'gu',
);
const whoSpeaks = new RegExp(
  `(?<!\\p{L})(${word})(?:\\s(${word}))?\\s(?:said|says|told|thinks|thought|warned|advised|asked|sagte|sagt|meinte|meint|findet|fand|erzählte|warnte|rät|riet)(?!\\p{L})`,
  'gu',
);
const whose = new RegExp(
  `(?<!\\p{L})(?:friend|partner|wife|husband|brother|sister|colleague|boss|mentor|coach|Freund|Freundin|Partner|Partnerin|Mann|Bruder|Schwester|Kollege|Kollegin|Kollegen|Chef|Chefin)\\s(${word})`,
  'gu',
);
const employer = new RegExp(`(?<!\\p{L})(?:at|with)\\s(${word})|(?<!\\p{L})bei\\s(\\p{Lu}{3,6})(?!\\p{L})`, 'gu');
const given = new RegExp(`(?<!\\p{L})(${word})(?:\\s(${word}))?`, 'gu');

/** Names of people and employers that a private text gives away, in small letters. */
export function personNames(text: string): Set<string> {
  const names = new Set<string>();
  const add = (name: string | undefined) => {
    const small = name?.toLowerCase().replace(/['’]s$/u, '');
    if (small !== undefined && small.length > 2 && !notNames.has(small)) names.add(small);
  };
  for (const pattern of [afterTitle, whoSpeaks, whose, employer]) {
    for (const match of text.matchAll(pattern)) for (const name of match.slice(1)) add(name);
  }
  for (const match of text.matchAll(given)) {
    for (const name of match.slice(1).filter(Boolean)) if (firstNames.has(name.toLowerCase())) add(name);
  }
  return names;
}
