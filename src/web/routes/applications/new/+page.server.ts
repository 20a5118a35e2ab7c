import { fail, redirect } from '@sveltejs/kit';
import { applicationForm, stageForm } from '#edge/applications-input.ts';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { applicationMessages } from '#edge/messages/applications.ts';
import { applicationChoices, explainApplication } from '../application-fields.server.ts';
import { plainTexts } from '../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  t: plainTexts(applicationMessages[locals.lang].form),
  choices: applicationChoices(locals.lang),
  values: { answerZone: locals.zone },
});

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const values = typedTexts(await request.formData());
    const form = applicationForm.safeParse(values);
    if (!form.success) return fail(400, { values, issues: explainApplication(formIssues(form.error), locals.lang) });
    const stage = stageForm.safeParse(values);
    const known = { ...form.data, stage: stage.success ? stage.data.stage : 'applied' } as const;
    const id = await locals.app.applications.track(known);
    redirect(303, `/applications/${id}`);
  },
};
