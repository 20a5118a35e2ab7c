import { givenNames } from './given-names.ts';

/** One or two capitalised words, the second perhaps with *von*, *van*, *de* before it. */
const name =
  "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?(?:\\s+(?:(?:von|van|de|der|zu)\\s+)*\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?)?";
const title = '(?:Frau|Herrn?|Ms\\.?|Mrs\\.?|Mr\\.?|Mx\\.?)(?:\\s+(?:Dr|Prof)\\.?)*|(?:Dr|Prof)\\.?';
/** What people are there, in English and German; women, men and compounds (*Bereichsleiterin*). */
const role =
  '(?:[Mm]anager|[Rr]ecruiter|[Bb]oss|[Ss]upervisor|[Dd]irector|[Cc]olleague|[Ii]nterviewer|[Ff]ounder|[Tt]eam lead|CEO|CTO|CFO|HR|(?:\\p{Lu}\\p{Ll}+)?(?:[Cc]hef|[Ll]eiter|[Pp]ersonaler|[Rr]ecruiter|[Gg]eschäftsführer|[Gg]ründer|[Vv]orgesetzte|[Rr]eferent|[Mm]anager)(?:in)?|Kollegin|Kollege|Führungskraft)';
const edge = '(?![\\p{L}\\p{N}])';

const titled = new RegExp(`(?<![\\p{L}\\p{N}])(?:${title})\\s+${name}${edge}`, 'gu');
const afterRole = new RegExp(`(?<![\\p{L}\\p{N}])(${role}),?\\s+(${name})${edge}`, 'gu');
const beforeRole = new RegExp(
  `(?<![\\p{L}\\p{N}])(${name}),\\s+(?=(?:(?:the|our|my|their|die|der|unsere?|meine?|ihre?)\\s+)?${role}${edge})`,
  'gu',
);

const isGiven = (words: string) => givenNames.has(words.split(/\s+/)[0] ?? '');

/**
 * Takes out names of people who are not noted anywhere: *Frau Krug* becomes `someone`, *our manager Claire* becomes *our
 * manager*, *Claire, our manager* becomes *our manager*. In German any noun is capitalised: beside a role only a known
 * given name counts as one.
 */
export const withoutUnknownNames = (text: string, someone: string): string =>
  text
    .replaceAll(titled, `[${someone}]`)
    .replaceAll(afterRole, (whole, known: string, words: string) => (isGiven(words) ? known : whole))
    .replaceAll(beforeRole, (whole, words: string) => (isGiven(words) ? '' : whole));

/** Words that may still be somebody's name: known given names, with the capitalised word that follows. Each once. */
export function possibleNames(text: string): readonly string[] {
  const found = text
    .replaceAll(/\[[^\]]*\]/g, ' ')
    .matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Ll}'’]+)(\\s+\\p{Lu}[\\p{Ll}'’]+)?`, 'gu'));
  const names = [...found].flatMap(([whole, first = '', second = '']) => {
    const bare = first.replace(/['’]?s$/, '');
    if (givenNames.has(first) || givenNames.has(bare)) return [second ? whole : givenNames.has(first) ? first : bare];
    const later = second.trim().replace(/['’]s$/, '');
    return givenNames.has(later) ? [later] : [];
  });
  return [...new Set(names)];
}
