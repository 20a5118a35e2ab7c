import { fairUntil } from '#domain/calendar/fair-until.ts';
import type { Interview } from '#domain/interview/interview.ts';
import { displayName } from '#domain/people/display-name.ts';
import { mayBeInCharge } from '#domain/people/involvement.ts';
import { explainEntry, type EntryNames } from '#edge/explain-entry.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { en as decisionWordsEn } from '#edge/messages/decision-words.en.ts';
import { de as decisionWordsDe } from '#edge/messages/decision-words.de.ts';
import { messageMessages } from '#edge/messages/message-page.ts';
import { timelineMessages } from '#edge/messages/timeline.ts';
import { showClock, showDay, showDayShort, showMoment, showShort, type Viewer } from '#edge/show-time.ts';
import type { Entry } from '#domain/timeline/entry.ts';
import type { TimelineEntry } from '#ui/timeline-entry.ts';
import type { ApplicationView } from '#usecases/read-application.ts';

const turns = new Set(['doubt-opened', 'decided', 'stage-changed', 'goodbye-finished', 'closed-for-me', 'reopened']);

export type Seen = { view: ApplicationView; viewer: Viewer; now: Temporal.Instant };

const isAhead = (interview: Interview, now: Temporal.Instant) =>
  interview.status === 'booked' && Temporal.Instant.compare(interview.start.toInstant(), now) > 0;

/** Names and moments for the sentences of the timeline. */
function entryNames({ view, viewer }: Seen, today: Temporal.PlainDate): EntryNames {
  const rounds = new Map(view.interviews.map((interview) => [interview.id as string, interview.round]));
  const people = new Map([...view.people].map(([id, person]) => [id as string, displayName(person)]));
  const topics: Readonly<Record<string, string>> = (viewer.lang === 'de' ? decisionWordsDe : decisionWordsEn).topics;
  return {
    person: (id) => people.get(id) ?? '',
    round: (id) => rounds.get(id) ?? null,
    moment: (text) => showMoment(Temporal.ZonedDateTime.from(text), viewer, today),
    day: (text) => showDay(Temporal.PlainDate.from(text), viewer, today),
    topic: (code) => topics[code] ?? code,
  };
}

type Line = { at: Temporal.Instant; entry: TimelineEntry };

/** Interviews stand in the timeline when they are, not when they were typed in. */
function interviewLines({ view, viewer, now }: Seen, names: EntryNames, today: Temporal.PlainDate): Line[] {
  const say = applicationMessages[viewer.lang];
  const { words } = timelineMessages[viewer.lang];
  return view.interviews.map((interview) => {
    const isOpen = isAhead(interview, now);
    const people = interview.personIds.map((id) => names.person(id)).filter(Boolean);
    const status =
      isOpen || interview.status === 'happened' || interview.status === 'booked'
        ? []
        : [say.statuses[interview.status]];
    return {
      at: interview.start.toInstant(),
      entry: {
        id: interview.id,
        when: `${showDayShort(interview.start, viewer, today)}, ${showClock(interview.start, viewer)}`,
        datetime: interview.start.toInstant().toString(),
        title: words.interview(interview.round),
        text: [say.kinds[interview.kind], ...people, ...status].join(', '),
        href: `/interviews/${interview.id}`,
        state: isOpen ? 'ahead' : 'past',
      },
    };
  });
}

/** That an interview was set is news only while it was still to come. */
const isNews = ({ facts, at }: Entry) =>
  facts.kind !== 'interview-booked' ||
  Temporal.Instant.compare(Temporal.ZonedDateTime.from(facts.start).toInstant(), at) > 0;

function entryLines({ view, viewer }: Seen, names: EntryNames, today: Temporal.PlainDate): Line[] {
  return view.entries.filter(isNews).map((entry) => ({
    at: entry.at,
    entry: {
      id: entry.id,
      when: showDayShort(entry.at, viewer, today),
      datetime: entry.at.toString(),
      title: explainEntry(entry, names, viewer.lang),
      state: turns.has(entry.facts.kind) ? 'turn' : 'past',
      ...(entry.facts.kind === 'message-seen' &&
        entry.facts.messageId && {
          href: `/messages/${entry.facts.messageId}`,
          ...(entry.facts.label && { text: messageMessages[viewer.lang].kinds(entry.facts.label) }),
        }),
      ...(entry.facts.kind === 'doubt-opened' && { href: `/doubts/${entry.facts.doubtId}/what-happened` }),
      ...('interviewId' in entry.facts &&
        names.round(entry.facts.interviewId) !== null && { href: `/interviews/${entry.facts.interviewId}` }),
    },
  }));
}

/** Everything that happened, newest first, below what is still to come. */
export function showTimeline(seen: Seen): TimelineEntry[] {
  const today = seen.now.toZonedDateTimeISO(seen.viewer.zone).toPlainDate();
  const names = entryNames(seen, today);
  return [...interviewLines(seen, names, today), ...entryLines(seen, names, today)]
    .toSorted((left, right) => Temporal.Instant.compare(right.at, left.at))
    .map(({ entry }) => entry);
}

export function showPeople({ view, viewer }: Seen) {
  const { roles } = applicationMessages[viewer.lang];
  return view.involvements.flatMap((involvement) => {
    const person = view.people.get(involvement.personId);
    if (!person || involvement.role === 'trusted') return [];
    return [
      {
        id: person.id,
        name: displayName(person) || timelineMessages[viewer.lang].words.someone,
        role: roles[involvement.role],
        inCharge: involvement.inCharge,
      },
    ];
  });
}

/** Who can be named as the one in charge; null while there is nobody to choose between. */
export function showCharge(seen: Seen) {
  const { one } = applicationMessages[seen.viewer.lang];
  const inside = seen.view.involvements.filter(({ role }) => mayBeInCharge(role));
  const names = new Map(showPeople(seen).map(({ id, name }) => [id, name]));
  const options = inside.flatMap(({ personId }) => {
    const label = names.get(personId);
    return label ? [{ value: String(personId), label }] : [];
  });
  if (options.length < 2) return null;
  const chosen = inside.find(({ inCharge }) => inCharge);
  const hasAgency = inside.some(({ role }) => role === 'agency');
  return { options, chosen: String(chosen?.personId ?? ''), hint: hasAgency ? one.chargeAgency : one.chargeHint };
}

/** The interviews that ask for something: those ahead, and those that are over and not yet written about. */
export function showInterviews({ view, viewer, now }: Seen) {
  const today = now.toZonedDateTimeISO(viewer.zone).toPlainDate();
  const { words } = timelineMessages[viewer.lang];
  return view.interviews
    .filter(
      (interview) =>
        isAhead(interview, now) || (!interview.debrief && ['booked', 'happened'].includes(interview.status)),
    )
    .map((interview) => ({
      id: interview.id,
      title: words.interview(interview.round),
      when: showMoment(interview.start, viewer, today),
      isAhead: isAhead(interview, now),
      isToday: interview.start.toPlainDate().equals(now.toZonedDateTimeISO(interview.start.timeZoneId).toPlainDate()),
    }));
}

/** Waiting no longer: whether one may, that one does, or that an answer came after all. */
export function showClosing({ view: { application }, viewer, now }: Seen) {
  const { one } = applicationMessages[viewer.lang];
  const { stage, closedForMeAt, stageChangedAt, answeredLateAt } = application;
  const today = now.toZonedDateTimeISO(viewer.zone).toPlainDate();
  if (stage === 'no-answer') {
    const title = one.closedTitle(showDayShort(closedForMeAt ?? stageChangedAt, viewer, today));
    return { kind: 'closed' as const, title };
  }
  if (answeredLateAt) return { kind: 'answered' as const, title: one.lateTitle };
  return {
    kind: stage === 'applied' || stage === 'interviewing' ? ('may-close' as const) : ('no' as const),
    title: '',
  };
}

/** The latest courteous moment before the next interview, while it is still ahead. */
export function showFairUntil({ view, viewer, now }: Seen) {
  const next = view.interviews.find((interview) => isAhead(interview, now));
  if (!next) return null;
  const until = fairUntil(next.start);
  if (Temporal.Instant.compare(until.toInstant(), now) <= 0) return null;
  return { when: showShort(until, viewer), datetime: until.toInstant().toString() };
}
