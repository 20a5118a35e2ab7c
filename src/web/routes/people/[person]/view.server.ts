import { displayName } from '#domain/people/display-name.ts';
import type { Person } from '#domain/people/person.ts';
import { textVersion } from '#domain/text-version.ts';
import { explainEntry } from '#edge/explain-entry.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { peopleMessages } from '#edge/messages/people.ts';
import { showDay, showDistance, showMoment, type Viewer } from '#edge/show-time.ts';
import type { PersonView } from '#usecases/read-people.ts';

export const personTexts = ['metWhere', 'spokeOf', 'promised', 'keepWhy', 'note'] as const;

export const showTexts = (person: Person) =>
  Object.fromEntries(personTexts.map((field) => [field, { text: person[field], version: textVersion(person[field]) }]));

/** What happened with this person, newest first. */
export function showHistory({ entries, person, applications, interviews, today }: PersonView, viewer: Viewer) {
  const { list } = peopleMessages[viewer.lang];
  const rounds = new Map(interviews.map((interview) => [interview.id as string, interview.round]));
  const names = {
    person: (id: string) => (id === person.id ? displayName(person) : '') || list.someone,
    round: (id: string) => rounds.get(id) ?? null,
    moment: (text: string) => showMoment(Temporal.ZonedDateTime.from(text), viewer, today),
    day: (text: string) => showDay(Temporal.PlainDate.from(text), viewer, today),
    topic: (code: string) => code,
  };
  return entries.map((entry) => {
    const application = entry.applicationId ? applications.get(entry.applicationId) : undefined;
    return {
      id: entry.id,
      when: showDay(entry.at, viewer, today),
      datetime: entry.at.toString(),
      title: explainEntry(entry, names, viewer.lang),
      ...(application && { text: application.company, href: `/applications/${application.id}` }),
      state: 'past' as const,
    };
  });
}

const isResting = ({ restUntil, today }: Pick<PersonView, 'restUntil' | 'today'>) =>
  restUntil !== null && Temporal.PlainDate.compare(restUntil, today) > 0;

/**
 * Where the letter to somebody one withdrew from begins, once the goodbye has rested: begun with what stayed from the
 * conversation with them. Null: there was no such process, or it is too early.
 */
export function wayBack(view: PersonView): string | null {
  const { person, involvements, applications } = view;
  if (isResting(view) || person.keep === false) return null;
  const inside = involvements.filter(({ role }) => role !== 'trusted' && role !== 'referee' && role !== 'referrer');
  const left = inside.find(({ applicationId }) => applications.get(applicationId)?.stage === 'withdrawn-by-me');
  return left ? `/letters/new?application=${left.applicationId}&purpose=reapproach&person=${person.id}` : null;
}

/** When one was last in touch, when next, and why not sooner. */
export function showTouch({ person, touch, restUntil, today }: PersonView, viewer: Viewer) {
  const { one: say } = peopleMessages[viewer.lang];
  const { nextContactOn } = person;
  return {
    last: touch.lastContactOn ? showDay(touch.lastContactOn, viewer, today) : say.lastNone,
    next: nextContactOn
      ? say.nextOn(showDay(nextContactOn, viewer, today), showDistance(nextContactOn, today, viewer.lang))
      : say.nextNone,
    rest: restUntil && isResting({ restUntil, today }) ? say.rest(showDay(restUntil, viewer, today)) : '',
  };
}

export function showApplications({ involvements, applications }: PersonView, { lang }: Viewer) {
  const { roles } = applicationMessages[lang];
  return involvements.flatMap(({ applicationId, role }) => {
    const application = applications.get(applicationId);
    return application
      ? [{ id: application.id, company: application.company, text: `${application.role}, ${roles[role]}` }]
      : [];
  });
}

export const showContacts = ({ contacts, today }: PersonView, viewer: Viewer) =>
  contacts.slice(0, 20).map(({ id, at, channel, note }) => ({
    id,
    when: showDay(at, viewer, today),
    what: peopleMessages[viewer.lang].one.channels[channel],
    note,
  }));
