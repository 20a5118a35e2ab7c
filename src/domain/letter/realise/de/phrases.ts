import type { InterviewKind } from '#domain/interview/interview.ts';
import type { LetterEvent, LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterLocale } from '#domain/letter/letter.ts';
import { deDay, deMoment, deTime } from '#domain/letter/realise/de/dates.ts';

/** In the accusative: letters say *streichen, absagen, verschieben* and never need another case. */
const nouns: Readonly<Record<InterviewKind, string>> = {
  phone: 'das Telefonat',
  video: 'das Videogespräch',
  onsite: 'das Gespräch',
  call: 'das Telefonat',
  'trial-work': 'den Probetag',
  task: 'die Arbeitsprobe',
  assessment: 'das Auswahlverfahren',
  other: 'den Termin',
};

const plurals: Readonly<Record<InterviewKind, string>> = {
  phone: 'die Telefonate',
  video: 'die Videogespräche',
  onsite: 'die Gespräche',
  call: 'die Telefonate',
  'trial-work': 'die Probetage',
  task: 'die Arbeitsproben',
  assessment: 'die Auswahlverfahren',
  other: 'die Termine',
};

const dative: Readonly<Record<InterviewKind, string>> = {
  phone: 'dem Telefonat',
  video: 'dem Videogespräch',
  onsite: 'dem Gespräch',
  call: 'dem Telefonat',
  'trial-work': 'dem Probetag',
  task: 'der Arbeitsprobe',
  assessment: 'dem Auswahlverfahren',
  other: 'dem Termin',
};

/** `A`, `A und B`, `A, B und C`. */
export function deList(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
}

type Where = { readonly locale: LetterLocale; readonly today: Temporal.PlainDate };

/** `das Gespräch am Donnerstag, 26. November, um 14 Uhr`. */
export const deEvent = ({ start, what }: LetterEvent, { locale, today }: Where) =>
  `${nouns[what]} am ${deMoment(start, locale, today)}`;

/** All booked appointments, in the accusative: `die Gespräche am … und am …` where they are of one kind. */
export function deEvents(facts: LetterFacts): string {
  const booked = facts.booked ?? [];
  const [first] = booked;
  if (!first || booked.length === 1 || booked.some(({ what }) => what !== first.what)) {
    return deList(booked.map((event) => deEvent(event, facts)));
  }
  return `${plurals[first.what]} ${deList(booked.map(({ start }) => `am ${deMoment(start, facts.locale, facts.today)}`))}`;
}

/** The first booked appointment in the accusative; without one, *das (nächste) Gespräch*. */
export function deFirst(facts: LetterFacts): string {
  const [event] = facts.booked ?? [];
  if (event) return deEvent(event, facts);
  return facts.rounds > 0 ? 'das nächste Gespräch' : 'das Gespräch';
}

/** The first booked appointment in the dative: *vor dem Gespräch am …*. */
export function deFirstDative(facts: LetterFacts): string {
  const [event] = facts.booked ?? [];
  if (event) return `${dative[event.what]} am ${deMoment(event.start, facts.locale, facts.today)}`;
  return facts.rounds > 0 ? 'dem nächsten Gespräch' : 'dem Gespräch';
}

/** `das Gespräch heute um 10 Uhr` on its own day, else with its date. */
export function deToday(facts: LetterFacts): string {
  const [event] = facts.booked ?? [];
  if (!event) return 'das Gespräch';
  const isToday = event.start.toPlainDate().equals(facts.today);
  return isToday ? `${nouns[event.what]} heute um ${deTime(event.start)}` : deEvent(event, facts);
}

/** ` am 12. November`, or nothing: when the sender met this recipient. */
export function deMet(facts: LetterFacts): string {
  return facts.met ? ` am ${deDay(facts.met.toPlainDate(), facts.locale, facts.today).replace(/^\w+, /u, '')}` : '';
}

/** The noun phrase of an appreciation: no full stop, no capital that is not a noun's own. */
export const deTopic = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.!…]+$/u, '');
