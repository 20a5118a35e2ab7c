import type { LetterContext } from '#domain/letter/letter.ts';
import { dateMentions } from './date-mentions.ts';
import { hitAt } from './hit-at.ts';
import { isNotice } from './letter-situation.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { CheckedLetter, Hit, Rule } from './rule.ts';
import { mentions } from './span.ts';
import { withdrawalSentences } from './withdrawal-phrases.ts';

const cancels = {
  en: phrasePattern(
    'cancel%',
    'call(?:ing)? off',
    'call~off',
    '(?:take|remove|strike|clear|free|release|give|reassign|drop)~(?:calendar|diary|diaries|schedule|slot|up|off|someone else|somebody else|time)',
    "(?:won't|will not|cannot|can't|not|no longer)~(?:attend%|be (?:there|joining|coming|able|needed|necessary)|join%|make (?:it|our|the|my|this)|come|need%|take place|go ahead|keep|take part)",
    'decline%',
    'disregard',
  ),
  de: phrasePattern(
    'ab(?:zu)?sag%',
    'abgesagt',
    'sag%~ab',
    'streich%',
    'gestrichen',
    'storn%',
    'entfäll%',
    'entfallen',
    'hinfällig',
    'gegenstandslos',
    'nicht~(?:wahrnehm%|wahrnehme|stattfinden|kommen|teilnehm%|erscheinen|mehr brauch%|einhalten|nötig|dabei)',
    '(?:frei|anders|anderweitig|neu)~(?:geben|vergeben|gegeben|nutzen|verplan%)',
    'freigeben',
    'vergeben',
    'nehm%~kalender',
    'aus (?:ihrem|deinem|dem|eurem) kalender',
    'lösch%~termin',
    'termin%~lösch%',
    'austragen',
    'fällt~aus',
    'ausfallen',
    'gebe~(?:frei|zurück)',
  ),
} as const;
/** Enough of a date on the day itself or the day before. */
const soon = {
  en: phrasePattern('today', 'tomorrow', 'this (?:morning|afternoon|evening)', 'tonight'),
  de: phrasePattern('heute', 'morgen', 'heutige[nrms]?'),
} as const;
const weekdays = [
  ['monday', 'montag'],
  ['tuesday', 'dienstag'],
  ['wednesday', 'mittwoch'],
  ['thursday', 'donnerstag'],
  ['friday', 'freitag'],
  ['saturday', 'samstag', 'sonnabend'],
  ['sunday', 'sonntag'],
];

/** Each booked event is named with its date, and the recipient is asked to cancel it (RUBRIC E14). */
export const bookedDates: Rule = {
  ids: { en: 'E14', de: 'E14' },
  mailOnly: true,
  needs: ['booked'],
  find(letter, context) {
    const booked = (context.booked ?? []).map(({ start }) => dayOf(start)).filter((day) => day !== undefined);
    const concerns = isNotice(context) || context.kind === 'cancel' || context.kind === 'reschedule';
    const withdraws = context.kind === undefined && withdrawalSentences(letter).length > 0;
    if (booked.length === 0 || !(concerns || withdraws)) return [];
    const missing = booked.filter((day) => !isNamed(`${letter.subject}\n${letter.body}`, day));
    const isAboutOne = context.kind === 'cancel' || context.kind === 'reschedule';
    const isNear = mentions(soon[letter.lang], letter.body);
    const unnamed =
      isAboutOne && (isNear || missing.length < booked.length) ? [] : isAboutOne ? missing.slice(0, 1) : missing;
    return [...unnamedHits(letter, booked, unnamed), ...cancelHits(letter, context, unnamed.length === booked.length)];
  },
};

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The calendar day as written: the offset or zone is the recipient's own. */
function dayOf(start: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(start);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

const isNamed = (text: string, { month, day }: Day) =>
  dateMentions(text).some((mention) => mention.days.some((one) => one.month === month && one.day === day)) ||
  new RegExp(`(?<![\\d.])${day}(?:st|nd|rd|th|\\.)?,?\\s(?:and|und|&|or|oder|,)\\s\\d{1,2}\\.?\\s\\p{L}`, 'u').test(
    text,
  ) ||
  (/\bon the \d{1,2}(?:st|nd|rd|th)\b/u.test(text) && new RegExp(`\\bthe ${day}(?:st|nd|rd|th)\\b`, 'u').test(text)) ||
  new RegExp(`\\bam ${day}\\.(?!\\s?\\d)(?!\\s?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))`, 'u').test(text);

function unnamedHits(letter: CheckedLetter, booked: readonly Day[], unnamed: readonly Day[]): Hit[] {
  const about = letter.parts.sentences.find((sentence) => mentions(cancels[letter.lang], sentence.text));
  const wrong =
    about &&
    dateMentions(about.text).find(
      (mention) => !booked.some((day) => mention.days.some((one) => one.month === day.month && one.day === day.day)),
    );
  return unnamed.map((day) => {
    const what = `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    if (about && wrong) {
      return hitAt({ start: about.start + wrong.start, end: about.start + wrong.end }, 'error', {
        kind: 'booked-wrong-date',
        what,
      });
    }
    const place = about ??
      withdrawalSentences(letter)[0] ??
      letter.parts.sentences[0] ?? { start: 0, end: letter.body.length };
    const severity = about && namesWeekday(about.text, day) ? 'hint' : 'warning';
    return hitAt(place, severity, { kind: severity === 'hint' ? 'booked-weekday-only' : 'booked-unnamed', what });
  });
}

function namesWeekday(text: string, { year, month, day }: Day): boolean {
  const known = weekdays[weekdayOf(year, month, day)] ?? [];
  return known.some((name) => text.toLowerCase().includes(name));
}

/** 0 for Monday; Zeller, so that a wrong date in the context cannot throw. */
function weekdayOf(year: number, month: number, day: number): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const h = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (h + 5) % 7;
}

function cancelHits(letter: CheckedLetter, context: LetterContext, noneNamed: boolean): Hit[] {
  if (context.kind === 'reschedule' || noneNamed) return [];
  if (letter.parts.sentences.some((sentence) => mentions(cancels[letter.lang], withoutWithdrawal(sentence.text))))
    return [];
  const named = letter.parts.sentences.find((sentence) => dateMentions(sentence.text).length > 0);
  return [
    hitAt(named ?? letter.parts.sentences[0] ?? { start: 0, end: 0 }, 'warning', { kind: 'booked-not-cancelled' }),
  ];
}

/** *Decline your offer* and *cancel my application* cancel no appointment. */
const withoutWithdrawal = (text: string) =>
  text.replaceAll(
    /declin\w* (?:the|your) (?:offer|position|role)|cancel\w* my (?:application|candidacy)|nicht (?:mehr )?(?:weiter)?(?:verfolg|annehm)\p{L}*/giu,
    '',
  );
