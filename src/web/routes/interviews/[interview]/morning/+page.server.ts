import { error, redirect } from '@sveltejs/kit';
import { telephoneUri } from '#domain/calendar/phone-numbers.ts';
import { displayName } from '#domain/people/display-name.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { morningMessages, readMorningForm } from '#edge/morning-input.ts';
import { showElsewhere } from '#edge/show-elsewhere.ts';
import { showClock, showMoment, showShort } from '#edge/show-time.ts';
import type { Morning } from '#usecases/read-morning.ts';
import { afterDecision, lawOf } from '../../../../decide-action.ts';
import type { Actions, PageServerLoad } from './$types';

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How long until it begins, and when that is; the page is made anew each time it is opened. */
function showWhen({ interview, application, now, courtesy }: Morning, locals: App.Locals) {
  const t = morningMessages(locals.lang);
  const today = now.toZonedDateTimeISO(interview.start.timeZoneId).toPlainDate();
  const isToday = today.equals(interview.start.toPlainDate());
  const about = isToday
    ? t.at(application.company, showClock(interview.start, locals))
    : t.atDay(application.company, showMoment(interview.start, locals, today));
  const minutes = Math.floor(now.until(interview.start.toInstant()).total({ unit: 'minute' }));
  const days = today.until(interview.start.toPlainDate()).days;
  const zone = showElsewhere(interview.start, locals);
  if (courtesy.kind === 'over') return { about, zone, left: t.begun };
  return { about, zone, left: minutes >= 24 * 60 ? t.leftDays(days) : t.left(Math.floor(minutes / 60), minutes % 60) };
}

/** The number to ring: first on the page when a call is what is fair. */
function showCall({ call, courtesy, interview }: Morning, locals: App.Locals) {
  const t = morningMessages(locals.lang);
  const name = call?.person ? displayName(call.person) : '';
  return {
    isFirst: courtesy.kind !== 'write',
    name,
    number: call?.phone ?? '',
    href: call ? telephoneUri(call.phone) : '',
    none: t.noNumber,
    add: t.addNumber,
    addHref: `/interviews/${interview.id}`,
  };
}

/** Each way with its words ready. */
function showWays({ interview, application }: Morning, locals: App.Locals) {
  const { ways } = morningMessages(locals.lang);
  const letter = (kind: string, purpose: string) =>
    `/letters/new?application=${application.id}&interview=${interview.id}&kind=${kind}&purpose=${purpose}`;
  return [
    { ...ways.go, href: `/interviews/${interview.id}/prep` },
    { ...ways.other, href: letter('reschedule', 'other-channel') },
    { ...ways.move, href: letter('reschedule', 'move') },
    { ...ways.ill, href: letter('cancel', 'ill') },
  ];
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const morning = (await locals.app.stand.morning(params.interview)) ?? error(404);
  const t = morningMessages(locals.lang);
  const { doubt, interview, application, courtesy, care } = morning;
  const itIs = doubt?.overruledType;
  const reading = itIs === 'employer' || itIs === 'personal' || itIs === 'both' ? itIs : null;
  return {
    frame: { kind: 'bare' as const },
    t: {
      later: t.later,
      may: courtesy.kind === 'over' ? t.begunMay : t.may,
      call: t.call,
      since: t.since,
      itIs: t.itIs,
      fair: t.fair,
      waysTitle: t.waysTitle,
      withdraw: t.ways.withdraw,
      card: t.card,
      alarms: t.alarms,
      care: t.care,
      debrief: t.debrief,
    },
    ...showWhen(morning, locals),
    isOver: courtesy.kind === 'over',
    call: showCall(morning, locals),
    care,
    since: { choices: choices(t.sinces), value: doubt?.since ?? null },
    itIs: { choices: choices(t.answers), value: reading },
    reading: reading && t.readings[reading],
    fair: courtesy.kind === 'write' ? t.fairWrite(showShort(morning.fairUntil.toInstant(), locals)) : t.fairCall,
    ways: showWays(morning, locals),
    law: lawOf(locals, application),
    here: `/interviews/${interview.id}`,
    laterHref: `/applications/${application.id}`,
  };
};

export const actions: Actions = {
  answer: async ({ request, locals, params }) => {
    const answered = await locals.app.stand.answerMorning(
      params.interview,
      readMorningForm(fieldsOf(await request.formData())),
    );
    if (!answered.ok) error(404);
    return { answered: true };
  },
  /** One tap, also on the morning of the day. */
  withdraw: async ({ locals, params }) => {
    const morning = (await locals.app.stand.morning(params.interview)) ?? error(404);
    const { application, doubt } = morning;
    const made = await locals.app.stand.decideOn(application.id, { way: 'withdraw' });
    if (!made.ok) error(404);
    const from = doubt ? `/doubts/${doubt.id}` : `/applications/${application.id}`;
    redirect(303, afterDecision('withdraw', application.id, from));
  },
};
