import { error } from '@sveltejs/kit';
import { decideAction, decideForm, decideMessages, lawOf, showKept } from '../../../../decide-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** *I’ve decided*: step 7's one tap, with a doubt or without. An open doubt is settled by it. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const t = decideMessages(locals.lang);
  const application = (await locals.app.applications.find(params.application)) ?? error(404);
  const kept = await locals.app.stand.decisionOn(application.id);
  const laterHref = `/applications/${application.id}`;
  return {
    frame: { kind: 'quiet' as const, about: application.company, role: application.role, laterHref },
    t: { title: t.straightTitle, lead: t.straightLead, saidBefore: t.saidBefore },
    kept: showKept(kept, { locals, from: `/applications/${application.id}` }),
    saidYes: application.saidYes === 'spoken' || application.saidYes === 'signed' || application.contractSigned,
    form: decideForm(locals.lang),
    law: lawOf(locals, application),
  };
};

export const actions: Actions = {
  decide: ({ request, locals, params }) =>
    decideAction({ request, locals, from: `/applications/${params.application}` }, (made) =>
      locals.app.stand.decideOn(params.application, made),
    ),
};
