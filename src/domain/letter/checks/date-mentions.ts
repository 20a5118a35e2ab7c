/** A day named in a text; no year. */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly days: readonly { month: number; day: number }[];
};

const names = [
  ['january', 'januar', 'jänner', 'jan'],
  ['february', 'februar', 'feber', 'feb'],
  ['march', 'märz', 'maerz', 'mar', 'mär'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];
const monthOf = new Map(names.flatMap((all, index) => all.map((name) => [name, index + 1] as const)));
const month = `(${[...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?(?!\\p{L})`;
const dayFirst = new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s(?:of\\s)?|-)${month}`, 'giu');
const monthFirst = new RegExp(`(?<!\\p{L})${month}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'giu');
const numeric =
  /(?<![\d./-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./])\s?(\d{1,2})(?:\5(?:\s?(?:\d{4}|\d{2}))?)?)(?![\d])/gu;

export function dateMentions(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of text.matchAll(dayFirst)) add(mentions, match, [[match[2], match[1]]]);
  for (const match of text.matchAll(monthFirst)) add(mentions, match, [[match[1], match[2]]]);
  for (const match of text.matchAll(numeric)) {
    const [, , isoMonth, isoDay, first, mark, second] = match;
    const isUnsure = mark === '/';
    add(
      mentions,
      match,
      isoMonth
        ? [[isoMonth, isoDay]]
        : isUnsure
          ? [
              [second, first],
              [first, second],
            ]
          : [[second, first]],
    );
  }
  return mentions.filter((one) => one.days.length > 0).toSorted((a, b) => a.start - b.start);
}

type Pair = readonly [month: string | undefined, day: string | undefined];

function add(mentions: DateMention[], match: RegExpExecArray, pairs: readonly Pair[]): void {
  const days = pairs
    .map(([name = '', day]) => ({ month: monthOf.get(name.toLowerCase()) ?? Number(name), day: Number(day) }))
    .filter((one) => one.month >= 1 && one.month <= 12 && one.day >= 1 && one.day <= 31);
  mentions.push({ start: match.index, end: match.index + match[0].length, text: match[0], days });
}
