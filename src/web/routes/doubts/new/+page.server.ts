import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf, readBeginForm, type DoubtIssue } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de } from '#edge/messages/doubt-start.de.ts';
import { en } from '#edge/messages/doubt-start.en.ts';
import { showClock, showDay } from '#edge/show-time.ts';
import type { Actions, PageServerLoad } from './$types';

/** Offered beside one's own zone; whoever invites usually sits in one of these. */
const zones = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/London',
  'Europe/Dublin',
  'Europe/Paris',
  'Europe/Warsaw',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Singapore',
  'UTC',
];
const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, title]) => ({ value, title }));

export const load: PageServerLoad = async ({ locals, url }) => {
  const { common, happened: t } = locals.lang === 'de' ? de : en;
  const { application, open, near, known, zone } = await locals.app.doubts.whereToBegin(
    url.searchParams.get('application'),
  );
  if (near?.near === 'morning' && !url.searchParams.has('anyway'))
    redirect(303, `/interviews/${near.interview.id}/morning`);
  const { about, zoneIs, openText, eveningTitle, morningTitle, ...words } = t;
  const nearTitle = near?.near === 'morning' ? morningTitle : eveningTitle;
  return {
    frame: { kind: 'full' as const, doubtHref: null },
    t: {
      ...words,
      next: common.next,
      zoneIs: zoneIs(zone.replaceAll('_', ' ')),
      open: open && openText(showDay(open.openedAt, locals)),
      near: near && nearTitle(showClock(near.interview.start, locals)),
    },
    application: application && { id: application.id, name: about(application.company, application.role) },
    askOrigin: !application?.origin,
    openHref: open && stepHref(open.id, 'what-happened'),
    nearHref: near && `/interviews/${near.interview.id}/morning`,
    decideHref: application && `/applications/${application.id}/decide`,
    known: known.map(({ id, company, role }) => ({ value: id, label: about(company, role) })),
    zones: [...new Set([zone, ...zones])].map((value) => ({ value, label: value.replaceAll('_', ' ') })),
    zone,
    stages: choices(t.stages),
    sinces: choices(t.sinces),
    origins: choices(t.origins),
  };
};

/** What was not understood, by field, in words. */
function explained(locals: App.Locals, issues: Readonly<Partial<Record<string, DoubtIssue>>>): Record<string, string> {
  const { issues: say } = locals.lang === 'de' ? de : en;
  return Object.fromEntries(Object.entries(issues).map(([field, kind]) => [field, kind ? say[kind] : '']));
}

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const input = fieldsOf(await request.formData());
    const form = readBeginForm(input);
    if (!form.ok) return fail(400, { input, issues: explained(locals, form.error.issues) });
    const begun = await locals.app.doubts.begin(form.value);
    if (!begun.ok) return fail(409, { input, issues: explained(locals, { application: 'application' }) });
    const { id, morningOf } = begun.value;
    redirect(303, morningOf ? `/interviews/${morningOf}/morning` : stepHref(id, 'would-you-take-it'));
  },
};
