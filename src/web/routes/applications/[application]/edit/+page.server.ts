import { error, fail, redirect } from '@sveltejs/kit';
import type { ApplicationId } from '#domain/id.ts';
import { textVersion } from '#domain/text-version.ts';
import { applicationForm } from '#edge/applications-input.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import { isAutosave, saveTexts } from '../../../../save-texts.ts';
import { applicationChoices, applicationValues, explainApplication } from '../../application-fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const application = await locals.app.applications.find(params.application);
  if (!application) error(404);
  return {
    t: plainTexts(applicationMessages[locals.lang].form),
    id: application.id,
    values: applicationValues(application, locals.zone),
    note: application.note,
    noteVersion: textVersion(application.note),
    choices: applicationChoices(locals.lang),
  };
};

export const actions: Actions = {
  change: async ({ request, locals, params }) => {
    const values = typedTexts(await request.formData());
    const form = applicationForm.safeParse(values);
    if (!form.success) return fail(400, { values, issues: explainApplication(formIssues(form.error), locals.lang) });
    const changed = await locals.app.applications.change(params.application as ApplicationId, form.data);
    if (!changed.ok) error(404);
    redirect(303, `/applications/${params.application}`);
  },
  note: async ({ request, locals, params }) => {
    const answer = await saveTexts(locals, { subject: `application/${params.application}` }, await request.formData());
    if (isAutosave(request) || 'status' in answer) return answer;
    redirect(303, `/applications/${params.application}`);
  },
};
