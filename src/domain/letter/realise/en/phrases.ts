import type { InterviewKind } from '#domain/interview/interview.ts';
import type { LetterEvent, LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterLocale } from '#domain/letter/letter.ts';
import { enDay, enMoment, enTime } from '#domain/letter/realise/en/dates.ts';

const nouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'phone interview',
  video: 'video call',
  onsite: 'interview',
  call: 'call',
  'trial-work': 'trial day',
  task: 'work sample',
  assessment: 'assessment',
  other: 'appointment',
};

/** `A`, `A and B`, `A, B and C` (en-US: with the serial comma). */
export function enList(items: readonly string[], locale: LetterLocale): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}${locale === 'en-US' ? ',' : ''} and ${items.at(-1) ?? ''}`;
}

type Where = { readonly locale: LetterLocale; readonly today: Temporal.PlainDate };

/** `the interview on Thursday 26 November at 2 pm`. */
export const enEvent = ({ start, what }: LetterEvent, { locale, today }: Where) =>
  `the ${nouns[what]} on ${enMoment(start, locale, today)}`;

/** All booked appointments: `the interviews on … and on …` where they are of one kind. */
export function enEvents(facts: LetterFacts): string {
  const booked = facts.booked ?? [];
  const [first] = booked;
  if (!first || booked.length === 1 || booked.some(({ what }) => what !== first.what)) {
    return enList(
      booked.map((event) => enEvent(event, facts)),
      facts.locale,
    );
  }
  const moments = booked.map(({ start }) => `on ${enMoment(start, facts.locale, facts.today)}`);
  return `the ${nouns[first.what]}s ${enList(moments, facts.locale)}`;
}

/** The first booked appointment with its date; without one, *our (next) conversation*. */
export function enFirst(facts: LetterFacts): string {
  const [event] = facts.booked ?? [];
  if (event) return enEvent(event, facts);
  return facts.rounds > 0 ? 'our next conversation' : 'our conversation';
}

/** `the interview at 10 am today` on its own day, else with its date. */
export function enToday(facts: LetterFacts): string {
  const [event] = facts.booked ?? [];
  if (!event) return 'our interview';
  const isToday = event.start.toPlainDate().equals(facts.today);
  return isToday ? `the ${nouns[event.what]} at ${enTime(event.start, facts.locale)} today` : enEvent(event, facts);
}

/** ` on 12 November`, or nothing: when the sender met this recipient. */
export function enMet(facts: LetterFacts): string {
  return facts.met ? ` on ${enDay(facts.met.toPlainDate(), facts.locale, facts.today)}` : '';
}

/** The noun phrase of an appreciation, as it follows *about*. */
export const enTopic = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!…]+$/u, '');
