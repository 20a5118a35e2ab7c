import { redirect } from '@sveltejs/kit';
import { fieldsOf, readOffer } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de } from '#edge/messages/doubt-start.de.ts';
import { en } from '#edge/messages/doubt-start.en.ts';
import { doubtOf, finishStep, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { wouldYou: t } = locals.lang === 'de' ? de : en;
  const { doubt } = await doubtOf(locals, params.doubt);
  return {
    t: { title: t.title, lead: t.lead, legend: t.legend, clearNo: t.clearNo, clearNoText: t.clearNoText },
    answers: t.answers.map((label, index) => ({ value: String(index - 2), label })),
    answer: doubt.offeredToday === null ? null : String(doubt.offeredToday),
    clearNo: doubt.clearNo,
    foot: stepFoot(locals, doubt.id, 'would-you-take-it'),
  };
};

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const form = await request.formData();
    const fields = fieldsOf(form);
    const { doubt } = await doubtOf(locals, params.doubt);
    const answer = readOffer(fields['offer']);
    if (answer !== null && (answer !== doubt.offeredToday || doubt.clearNo))
      await locals.app.doubts.answerOffer(doubt.id, answer);
    return finishStep({ request, locals }, { subject: `doubt/${doubt.id}`, form, next: stepHref(doubt.id, 'noticed') });
  },
  /** A clear no is honoured: straight to the decision. */
  clearNo: async ({ locals, params }) => {
    await locals.app.doubts.answerOffer(params.doubt, 'clear-no');
    redirect(303, stepHref(params.doubt, 'where-you-stand'));
  },
};
