import type { When } from '../calendar/when.ts';
import { evidenceOf } from '../mail/evidence.ts';
import type { Proposed } from './proposal.ts';

const german = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const months = `${german.join('|')}|${english.join('|')}`;
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*(uhr|h\b|a\.?m\b\.?|p\.?m\b\.?)?`;
const between = String.raw`[,\s]{1,3}(?:(?:um|ab|von|at|from|@|–|-|,)\s*){0,2}`;
const shapes: readonly RegExp[] = [
  // 1.12.2026 um 10:30 Uhr
  new RegExp(String.raw`\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.(?:\s?(?<year>\d{4}))?${between}${clock}`, 'gi'),
  // 1. Dezember 2026, 10 Uhr · 1 December at 3 pm · 1st December
  new RegExp(
    String.raw`\b(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s(?:of\s)?(?<name>${months})[a-zä]*\.?(?:,?\s(?<year>\d{4}))?${between}${clock}`,
    'gi',
  ),
  // December 1st, 2026 at 3:00 PM
  new RegExp(
    String.raw`\b(?<name>${months})[a-z]*\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?<year>\d{4}))?${between}${clock}`,
    'gi',
  ),
];

/**
 * The one day and time that a text names, as floating: a mail seldom says its zone. Without a year it is the next such day after `sent`.
 * Nothing when there are several, since then it is for the person to choose.
 */
export function findMoment(text: string, sent: Temporal.Instant): Proposed<When> | undefined {
  const words = text.slice(0, 6000).replace(/[\s\u00a0]/g, ' ');
  const today = sent.toZonedDateTimeISO('UTC').toPlainDate();
  const found = shapes.flatMap((shape) =>
    [...words.matchAll(shape)].flatMap((match) => {
      const at = read(match, today);
      return at ? [{ at, match }] : [];
    }),
  );
  const [first] = found;
  if (!first || found.some(({ at }) => !at.equals(first.at))) return undefined;
  return {
    value: { kind: 'floating', at: first.at },
    confidence: 'medium',
    evidence: [evidenceOf('text', first.match)],
  };
}

function read(match: RegExpMatchArray, today: Temporal.PlainDate): Temporal.PlainDateTime | undefined {
  const { day, month, name, year } = match.groups ?? {};
  const [hour, minute, suffix = ''] = match.slice(-7).filter((_, index, all) => index >= all.length - 3);
  const isNamedHour = suffix !== '' || minute !== undefined;
  const number = month === undefined ? monthOf(name ?? '') : Number(month);
  if (!isNamedHour || number === undefined) return undefined;
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year ?? today.year), month: number, day: Number(day) },
      { overflow: 'reject' },
    );
    const near = year === undefined && Temporal.PlainDate.compare(date, today) < 0 ? date.add({ years: 1 }) : date;
    const half = /^p/i.test(suffix) ? (Number(hour) % 12) + 12 : /^a/i.test(suffix) ? Number(hour) % 12 : Number(hour);
    return near.toPlainDateTime(
      Temporal.PlainTime.from({ hour: half, minute: Number(minute ?? 0) }, { overflow: 'reject' }),
    );
  } catch {
    return undefined;
  }
}

function monthOf(name: string): number | undefined {
  const short = name.toLowerCase().slice(0, 3);
  const index = Math.max(german.indexOf(short), english.indexOf(short));
  return index === -1 ? undefined : index + 1;
}
