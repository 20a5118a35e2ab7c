import { error, fail, redirect } from '@sveltejs/kit';
import { stageForm } from '#edge/applications-input.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import type { ApplicationId, EntryId } from '#domain/id.ts';
import { mayChange } from '#domain/application/change-stage.ts';
import { stages, isEnding, openStages } from '#domain/application/stage.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { showCharge, showClosing, showFairUntil, showInterviews, showPeople, showTimeline } from './view.server.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 100;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const before = url.searchParams.get('before')?.split('_');
  const from =
    before?.[0] && before[1] ? { before: { at: Temporal.Instant.from(before[0]), id: before[1] as EntryId } } : {};
  const view = await locals.app.applications.read(params.application as ApplicationId, { limit: perPage, ...from });
  if (!view) error(404);
  const say = applicationMessages[locals.lang];
  const { application } = view;
  const seen = { view, viewer: locals, now: locals.app.now() };
  const last = view.entries.at(-1);
  const reachable = isEnding(application.stage) ? openStages : stages.filter((to) => mayChange(application.stage, to));
  return {
    frame: { kind: 'full' as const, doubtHref: null },
    t: plainTexts(say.one),
    application: {
      id: application.id,
      company: application.company,
      role: application.role,
      stage: say.stages[application.stage],
      place: application.place,
      url: application.url,
      portalUrl: application.portalUrl,
      origin: application.origin ? say.origins[application.origin] : '',
    },
    closing: showClosing(seen),
    stages: reachable.map((value) => ({ value, label: say.stages[value] })),
    timeline: showTimeline(seen),
    older: last && view.entries.length === perPage ? `?before=${last.at.toString()}_${last.id}` : null,
    people: showPeople(seen),
    charge: showCharge(seen),
    interviews: showInterviews(seen),
    fairUntil: showFairUntil(seen),
    doubt: view.openDoubt?.id ?? null,
    goodbye: view.goodbye?.id ?? null,
    removeText: say.form.remove,
  };
};

const back = (params: { application: string }) => `/applications/${params.application}`;

export const actions: Actions = {
  close: async ({ locals, params }) => {
    const closed = await locals.app.applications.closeForMe(params.application);
    const { refused } = applicationMessages[locals.lang].one;
    if (!closed.ok) return fail(409, { refused: refused[closed.error.kind] });
    redirect(303, back(params));
  },
  reopen: async ({ locals, params }) => {
    await locals.app.applications.reopenClosed(params.application);
    redirect(303, back(params));
  },
  answered: async ({ locals, params }) => {
    await locals.app.applications.answeredLate(params.application);
    redirect(303, back(params));
  },
  seen: async ({ locals, params }) => {
    await locals.app.applications.lookedAtLateAnswer(params.application);
    redirect(303, back(params));
  },
  move: async ({ locals, params, request }) => {
    const form = stageForm.safeParse(Object.fromEntries(await request.formData()));
    const { refused } = applicationMessages[locals.lang].one;
    if (!form.success) return fail(400, { refused: refused['not-from-here'] });
    const moved = await locals.app.applications.move(params.application as ApplicationId, form.data.stage);
    if (!moved.ok) return fail(409, { refused: refused[moved.error.kind] });
    redirect(303, back(params));
  },
  charge: async ({ locals, params, request }) => {
    const person = (await request.formData()).get('person');
    const { unknown } = applicationMessages[locals.lang].form;
    if (typeof person !== 'string') return fail(400, { refused: unknown });
    if (!(await locals.app.applications.chooseInCharge(params.application, person)))
      return fail(409, { refused: unknown });
    redirect(303, back(params));
  },
  remove: async ({ locals, params }) => {
    await locals.app.applications.remove(params.application as ApplicationId);
    redirect(303, `/applications?removed=${params.application}`);
  },
};
