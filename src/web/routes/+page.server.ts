import { fairUntil } from '#domain/calendar/fair-until.ts';
import { displayName } from '#domain/people/display-name.ts';
import type { TodayItem } from '#domain/today/today-item.ts';
import { messageMessages } from '#edge/messages/message-page.ts';
import { todayMessages } from '#edge/messages/today.ts';
import {
  showClock,
  showDay,
  showDayShort,
  showDistance,
  showDue,
  showMoment,
  showShort,
  showZone,
  type Viewer,
} from '#edge/show-time.ts';
import type { readToday } from '#usecases/read-today.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

type Today = Awaited<ReturnType<typeof readToday>>;
type Seen = { today: Today; viewer: Viewer; day: Temporal.PlainDate };

/** Where the one action of an item leads. */
function hrefOf(item: TodayItem): string {
  switch (item.kind) {
    case 'interview-today':
      return `/interviews/${item.interviewId}/morning`;
    case 'interview-tomorrow':
      return `/interviews/${item.interviewId}/prep`;
    case 'undecided':
    case 'slept':
    case 'opinion':
      return `/doubts/${item.doubtId}`;
    case 'untold':
      return `/goodbyes/${item.goodbyeId}`;
    case 'letter-failed':
    case 'letter-unclear':
      return `/outbox#${item.letterId}`;
    case 'unanswered':
    case 'answered-late':
      return `/applications/${item.applicationId}`;
    case 'replied':
      return `/messages/${item.messageId}`;
    case 'pause-over':
    case 'answer-due':
      return `/applications/${item.applicationId}/decide`;
    case 'debrief':
      return `/interviews/${item.interviewId}/debrief`;
    case 'owed':
      return `/letters/new?application=${item.applicationId}&kind=follow-up`;
    case 'follow-up':
      return `/people/${item.personId}`;
    case 'look-back':
      return `/look-back/${item.decisionId}`;
    case 'private-date':
      return '/private';
    case 'intake':
      return '/intake';
  }
}

const idOf = (item: TodayItem) =>
  `${item.kind}-${hrefOf(item)}${item.kind === 'private-date' ? `-${item.on.toString()}` : ''}`;

/** What asks for the same thing at the same place is said once: two people's views on one doubt, two look-backs on one decision. */
function onceEach(items: readonly TodayItem[]): TodayItem[] {
  const met = new Set<string>();
  return items.filter((item) => !met.has(idOf(item)) && met.add(idOf(item)));
}

/** The moment that an item's sentence names: a time of day when it is near, else the day. */
function whenOf(item: TodayItem, { viewer, day }: Seen): string {
  switch (item.kind) {
    case 'interview-today':
    case 'interview-tomorrow':
      return showClock(item.start, viewer);
    case 'undecided':
      return item.start ? showMoment(item.start, viewer, day) : '';
    case 'owed':
      return showDay(item.by, viewer, day);
    case 'answer-due':
      return showDue(item.by, viewer, day);
    case 'private-date':
      return showDay(item.on, viewer, day);
    case 'debrief':
      return showDayShort(item.start, viewer, day);
    default:
      return '';
  }
}

const isAhead = (moment: Temporal.ZonedDateTime, { today }: Seen) =>
  Temporal.Instant.compare(moment.toInstant(), today.now) > 0;

function showItem(item: TodayItem, seen: Seen) {
  const { today, viewer, day } = seen;
  const application = item.applicationId ? today.applications.get(item.applicationId) : undefined;
  const person = item.kind === 'follow-up' ? today.people.get(item.personId) : undefined;
  const say = todayMessages[viewer.lang].items[item.kind];
  const fair = item.kind === 'undecided' && item.fairUntil && isAhead(item.fairUntil, seen) ? item.fairUntil : null;
  const facts = {
    who: person ? displayName(person) : (application?.company ?? ''),
    when: whenOf(item, seen),
    until: fair ? showShort(fair, viewer) : '',
    left:
      'since' in item ? showDistance(item.since.toZonedDateTimeISO(viewer.zone).toPlainDate(), day, viewer.lang) : '',
    count: item.kind === 'intake' ? item.count : 0,
    isLate: item.kind === 'replied' ? item.isLate : item.kind === 'answer-due' && !isAhead(item.by, seen),
    what: item.kind === 'replied' ? messageMessages[viewer.lang].kinds(item.label) : '',
  };
  return {
    id: idOf(item),
    href: hrefOf(item),
    role: application?.role ?? '',
    title: say.title(facts),
    why: say.why(facts),
    action: say.action,
    /** The application that the action closes here and now; else it is a link. */
    closes: item.kind === 'unanswered' ? item.applicationId : '',
  };
}

/** Where the one action of a deadline leads: the letter that fits, begun with the day it asks for, or the next step. */
function deadlineHref({ action, applicationId, doubtId }: Today['deadlines'][number]): string {
  const letter = (purpose: string, until: Temporal.PlainDate) =>
    `/letters/new?application=${applicationId}&purpose=${purpose}&until=${until.toString()}`;
  switch (action.kind) {
    case 'ask-until':
      return letter('may-i-have-until', action.until);
    case 'tell-sooner':
      return letter('tell-me-sooner', action.until);
    case 'decide':
      return `/applications/${applicationId}/decide`;
    case 'doubt':
      return `/doubts/${doubtId}`;
    case 'look':
      return `/applications/${applicationId}`;
  }
}

/** The zone of a date is said where it is not one's own; a day, promised or asked for, has none. */
const zoneToSay = ({ kind, at }: Today['deadlines'][number], { zone }: Viewer) =>
  kind === 'their-answer' || kind === 'pause' || at.timeZoneId === zone ? '' : showZone(at);

function showDeadlines({ today, viewer, day }: Seen) {
  const say = todayMessages[viewer.lang].deadlines;
  const rows = today.deadlines.map((row) => ({
    id: row.applicationId,
    company: today.applications.get(row.applicationId)?.company ?? '',
    what: say.kinds[row.kind],
    when: showDue(row.at, viewer, day),
    zone: zoneToSay(row, viewer),
    datetime: row.at.toInstant().toString(),
    action: say.actions[row.action.kind],
    href: deadlineHref(row),
  }));
  return rows.length === 0 ? null : { title: say.title, lead: say.lead, rows };
}

function showWeek({ today, viewer, day }: Seen) {
  const say = todayMessages[viewer.lang];
  return today.week
    .filter((interview) => Temporal.Instant.compare(interview.start.toInstant(), today.now) > 0)
    .map((interview) => {
      const fair = fairUntil(interview.start);
      return {
        id: interview.id,
        company: today.applications.get(interview.applicationId)?.company ?? '',
        href: `/applications/${interview.applicationId}`,
        what: say.interview(interview.round),
        when: showMoment(interview.start, viewer, day),
        fair: Temporal.Instant.compare(fair.toInstant(), today.now) > 0 ? say.fairUntil(showShort(fair, viewer)) : '',
      };
    });
}

/** At most this many things at once, unless all are asked for: a page that lists forty helps nobody choose. */
const most = 12;

export const load: PageServerLoad = async ({ locals, url }) => {
  const today = await locals.app.today.read(locals.zone);
  const isNew = today.applications.size === 0 && (await locals.app.today.isEmpty());
  if (isNew && !locals.settings.welcomedAt) redirect(303, '/welcome');
  const day = today.now.toZonedDateTimeISO(locals.zone).toPlainDate();
  const seen: Seen = { today, viewer: locals, day };
  const say = todayMessages[locals.lang];
  const once = onceEach(today.items);
  const shown = url.searchParams.has('all') ? once : once.slice(0, most);
  const items = shown.map((item) => showItem(item, seen));
  const left = once.length - items.length;
  const { all, ...t } = say.page;
  return {
    t,
    more: left > 0 ? all(left) : '',
    title: say.title(once.length),
    day: showDay(day, locals, day),
    first: items[0] ?? null,
    rest: items.slice(1),
    deadlines: showDeadlines(seen),
    week: showWeek(seen),
    isNew,
    closed: url.searchParams.get('closed'),
  };
};

async function chosen(request: Request): Promise<string> {
  const id = (await request.formData()).get('application');
  return typeof id === 'string' ? id : '';
}

export const actions: Actions = {
  close: async ({ locals, request }) => {
    const id = await chosen(request);
    const closed = await locals.app.applications.closeForMe(id);
    redirect(303, closed.ok ? `/?closed=${id}` : '/');
  },
  reopen: async ({ locals, request }) => {
    await locals.app.applications.reopenClosed(await chosen(request));
    redirect(303, '/');
  },
};
