import { error, fail, redirect } from '@sveltejs/kit';
import type { ApplicationId } from '#domain/id.ts';
import { interviewForm } from '#edge/applications-input.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { explainInterview, interviewChoices, interviewInput } from '../interview-fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

const applicationOf = (url: URL) => (url.searchParams.get('application') ?? '') as ApplicationId;

export const load: PageServerLoad = async ({ locals, url }) => {
  const view = await locals.app.applications.read(applicationOf(url));
  if (!view) error(404);
  return {
    t: applicationMessages[locals.lang].interview,
    back: applicationMessages[locals.lang].form.back,
    application: { id: view.application.id, company: view.application.company },
    choices: interviewChoices(locals.lang, [...view.people.values()]),
    values: { kind: 'video', zone: locals.zone },
  };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const data = await request.formData();
    const form = interviewForm.safeParse(interviewInput(data));
    const given = { values: typedTexts(data), chosen: data.getAll('people').map(String) };
    if (!form.success) return fail(400, { ...given, issues: explainInterview(formIssues(form.error), locals.lang) });
    const { round, ...known } = form.data;
    const booked = await locals.app.applications.book(applicationOf(url), {
      ...known,
      ...(round !== null && { round }),
    });
    if (!booked.ok) error(404);
    redirect(303, `/applications/${booked.value.applicationId}`);
  },
};
