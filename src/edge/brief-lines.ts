import { fairUntil } from '#domain/calendar/fair-until.ts';
import type { BriefLine } from '#domain/doubt/brief-line.ts';
import { namesToRoles, type Named } from '#domain/doubt/names-to-roles.ts';
import { possibleNames, withoutUnknownNames } from '#domain/doubt/unknown-names.ts';
import type { DoubtView } from '#usecases/read-doubt.ts';
import type { Messages } from './messages/say-it.en.ts';
import { showDay, showMoment, showShort, type Viewer } from './show-time.ts';

/** A line that one may take along, and whether it is ticked at first: facts and questions are, own words are not. */
export type OfferedLine = BriefLine & {
  readonly key: string;
  readonly isOn: boolean;
  /** What may still be somebody's name in one's own words. */
  readonly names: readonly string[];
};

const hoursOf = ({ interviews }: DoubtView) =>
  interviews
    .filter(({ status }) => status === 'happened')
    .reduce((sum, { hours, start, end }) => sum + (hours ?? end?.since(start).total('hours') ?? 1), 0);

function factsOf(view: DoubtView, say: Messages['lines'], { viewer, now, stage }: Around): string[] {
  const { application, interviews } = view;
  const begun = (start: Temporal.ZonedDateTime) => Temporal.Instant.compare(start.toInstant(), now) <= 0;
  const past = interviews.filter(({ status, start }) => (status === 'booked' || status === 'happened') && begun(start));
  const next = interviews.find(({ status, start }) => status === 'booked' && !begun(start));
  const hours = Math.round(hoursOf(view));
  return [
    say.job(application.role, application.company),
    say.stage(stage),
    past.length > 0 ? say.soFar(past.length, past.map(({ start }) => showDay(start, viewer)).join('; ')) : '',
    hours > 0 ? say.hours(hours) : '',
    next ? say.next(showMoment(next.start, viewer)) : '',
    next ? say.fair(showShort(fairUntil(next.start), viewer)) : '',
  ].filter(Boolean);
}

type Around = { readonly viewer: Viewer; readonly now: Temporal.Instant; readonly stage: string };

/**
 * What a summary is built from (DESIGN section 6): neutral facts, one's own words to choose from, what would change
 * one's mind, questions. Never in it: what one leans towards, how anything was rated, reflections, the name of the picture.
 */
export function briefLines(view: DoubtView, messages: Messages, around: Around): readonly OfferedLine[] {
  const say = messages.lines;
  const named: Named[] = view.people.map(({ person, involvement }) => ({
    givenName: person.givenName,
    familyName: person.familyName,
    role: say.roles[involvement?.role ?? 'none'],
  }));
  const neutral = (text: string) => namesToRoles(text.replaceAll(/\s+/g, ' ').trim(), named);
  const mind = view.doubt.changeMyMind.trim();
  const nameless = (text: string) => withoutUnknownNames(neutral(text), say.roles.none);
  const own = [...view.signals.map(({ text }) => nameless(text)), ...(mind ? [say.mind(nameless(mind))] : [])];
  return [
    ...factsOf(view, say, around).map((text) => ({ kind: 'fact', text: neutral(text), isOn: true }) as const),
    ...own.map((text) => ({ kind: 'words', text, isOn: false }) as const),
    ...say.ask.map((text) => ({ kind: 'question', text, isOn: true }) as const),
  ].map((line, index) => ({
    ...line,
    key: String(index),
    names: line.kind === 'words' ? possibleNames(line.text) : [],
  }));
}
