import { error, fail, redirect } from '@sveltejs/kit';
import { formIssues, typedTexts } from '#edge/form-issues.ts';
import { peopleMessages } from '#edge/messages/people.ts';
import { newPersonForm } from '#edge/people-input.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { cardChoices, explainPerson } from '../card-fields.server.ts';
import type { Actions, PageServerLoad } from './$types';

async function applicationOf({ app }: App.Locals, url: URL) {
  const id = url.searchParams.get('application');
  if (!id) return null;
  return (await app.applications.find(id)) ?? error(404);
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const application = await applicationOf(locals, url);
  const { form: say } = peopleMessages[locals.lang];
  return {
    t: plainTexts(say),
    choices: cardChoices(locals.lang),
    application: application && { id: application.id, company: application.company },
    kicker: application ? say.forCompany(application.company) : undefined,
    values: { company: application?.company ?? '', role: 'interviewer' },
  };
};

export const actions: Actions = {
  default: async ({ request, locals, url }) => {
    const input = typedTexts(await request.formData());
    const form = newPersonForm.safeParse(input);
    if (!form.success) return fail(400, { input, issues: explainPerson(formIssues(form.error), locals.lang) });
    const application = await applicationOf(locals, url);
    const { role, ...card } = form.data;
    const id = await locals.app.people.add(card, application && { applicationId: application.id, role });
    redirect(303, application ? `/applications/${application.id}` : `/people/${id}`);
  },
};
