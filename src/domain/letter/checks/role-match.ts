import { wordsIn } from './word-count.ts';

type Stem = (word: string) => string;

/** The title without what stands for genders, numbers and working time: `(m/w/d)`, `Req. 48213`, `80-100 %`. */
export function bareTitle(role: string): string {
  return role
    .replace(/[([{][^)\]}]{0,40}[)\]}]/gu, (bracket) => (/^.in(?:nen)?.$/u.test(bracket) ? '' : ' '))
    .replace(/\b(?:m|w|f|d|x|i|gn|div)(?:\s?[/|*]\s?(?:m|w|f|d|x|i|gn|div)){1,4}\b/giu, ' ')
    .replace(/(?<=\p{L})(?:[/*:_]-?|-)(?:in|innen|r|n|frau)\b/giu, '')
    .replace(
      /(?:[-–|,(]\s{0,2})?\b(?:ref(?:erenz)?|req(?:uisition)?|kennziffer|job-?id|nr|no)\b[-.:#\s]{0,3}[\w-]{0,12}\d[\w/-]{0,12}/giu,
      ' ',
    )
    .replace(/\b\d{1,3}\s?(?:-|–|bis)?\s?\d{0,3}\s?%/gu, ' ')
    .trim();
}

const small = new Set(
  'a an and as at for in of on or the to with und oder als am an auf bei der des die das den dem für fuer im in mit von vom zur zum & all genders gender alle geschlechter'.split(
    ' ',
  ),
);
const seniority = new Set(
  'senior junior sr jr lead principal mid entry level ii iii remote hybrid vollzeit teilzeit part full time'.split(' '),
);

/** How much of a recorded title a text names: feminine, inflected and shortened forms count (RUBRIC, Role titles). */
export function roleMatch(text: string, role: string, stem: Stem): 'all' | 'part' | 'none' {
  const wanted = titleWords(role).filter((word) => !small.has(word));
  if (wanted.length === 0) return 'all';
  const there = textWords(text);
  const stems = new Set(there.map((word) => fold(stem(word))));
  const folded = there.map(fold);
  const found = wanted.filter(
    (word) => stems.has(fold(stem(word))) || folded.some((other) => isSameTitleWord(fold(word), other)),
  );
  if (found.length === wanted.length) return 'all';
  const missing = wanted.filter((word) => !found.includes(word));
  const core = wanted.filter((word) => !seniority.has(word));
  if (core.length > 0 && missing.every((word) => seniority.has(word))) return 'all';
  return found.some((word) => !seniority.has(word)) ? 'part' : 'none';
}

const titleWords = (role: string) => wordsIn(bareTitle(role).replaceAll(/[/:-]/gu, ' ').toLowerCase());
const textWords = (text: string) => wordsIn(text.toLowerCase().replaceAll(/[*_:/-]/gu, ' '));

const fold = (word: string) =>
  word
    .replaceAll(/ä|ae/gu, 'a')
    .replaceAll(/ö|oe/gu, 'o')
    .replaceAll(/ü|ue/gu, 'u')
    .replaceAll('ß', 'ss')
    .replace(/(?:kauf)?(?:frau|mann|leute|kraft)$/u, (end) => (end.startsWith('kauf') ? 'kauf' : ''));

/** `Leiter` and `Leiterin`, `Sachbearbeiter` and `Sachbearbeitung`: the same trade. */
function isSameTitleWord(wanted: string, other: string): boolean {
  const [short, long] = wanted.length <= other.length ? [wanted, other] : [other, wanted];
  if (short.length < 4) return short === long;
  if (long.startsWith(short)) return /^(?:in|innen|s|n|e|en|er|em|es|rin|erin)?$/u.test(long.slice(short.length));
  const stemOf = (word: string) => word.replace(/(?:erinnen|innen|erin|ung|er|in|en|e|s|r)$/u, '');
  return stemOf(wanted).length >= 4 && stemOf(wanted) === stemOf(other);
}
