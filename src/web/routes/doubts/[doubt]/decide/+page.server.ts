import { stepHref } from '#edge/doubt-steps.ts';
import { decideAction, decideForm, decideMessages, lawOf, showKept } from '../../../../decide-action.ts';
import { doubtOf } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const t = decideMessages(locals.lang);
  const { application, doubt } = await doubtOf(locals, params.doubt);
  const kept = await locals.app.stand.decisionOf(doubt.id);
  return {
    t: { kicker: t.kicker, title: t.title, lead: t.lead, back: t.back, saidBefore: t.saidBefore },
    backHref: stepHref(doubt.id, 'where-you-stand'),
    kept: showKept(kept, { locals, from: `/doubts/${doubt.id}` }),
    saidYes: application.saidYes === 'spoken' || application.saidYes === 'signed' || application.contractSigned,
    form: decideForm(locals.lang),
    law: lawOf(locals, application),
  };
};

export const actions: Actions = {
  decide: ({ request, locals, params }) =>
    decideAction({ request, locals, from: `/doubts/${params.doubt}` }, (made) =>
      locals.app.stand.decide(params.doubt, made),
    ),
};
