import { error, fail, redirect } from '@sveltejs/kit';
import type { InterviewId } from '#domain/id.ts';
import { interviewForm } from '#edge/applications-input.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { explainInterview, interviewChoices, interviewInput, interviewValues } from '../interview-fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const interview = await locals.app.applications.findInterview(params.interview as InterviewId);
  const view = interview && (await locals.app.applications.read(interview.applicationId));
  if (!interview || !view) error(404);
  const say = applicationMessages[locals.lang];
  return {
    t: say.interview,
    links: { back: say.form.back, prep: say.one.prep, debrief: say.one.debrief, card: say.one.card },
    id: interview.id,
    application: { id: view.application.id, company: view.application.company },
    choices: interviewChoices(locals.lang, [...view.people.values()]),
    values: interviewValues(interview),
    chosen: interview.personIds,
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const data = await request.formData();
    const form = interviewForm.safeParse(interviewInput(data));
    const given = { values: typedTexts(data), chosen: data.getAll('people').map(String) };
    if (!form.success) return fail(400, { ...given, issues: explainInterview(formIssues(form.error), locals.lang) });
    const { round, ...changes } = form.data;
    const id = params.interview as InterviewId;
    const saved = await locals.app.applications.changeInterview(id, { ...changes, ...(round !== null && { round }) });
    if (!saved.ok) error(404);
    redirect(303, `/applications/${saved.value.applicationId}`);
  },
  remove: async ({ locals, params }) => {
    const removed = await locals.app.applications.removeInterview(params.interview as InterviewId);
    redirect(303, removed ? `/applications/${removed.applicationId}` : '/applications');
  },
};
