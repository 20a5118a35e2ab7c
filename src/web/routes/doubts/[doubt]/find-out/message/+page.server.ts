import { fail, redirect } from '@sveltejs/kit';
import { fieldsOf } from '#edge/doubt-input.ts';
import { de } from '#edge/messages/find-out.de.ts';
import { en } from '#edge/messages/find-out.en.ts';
import { whomToAsk } from '../../../concern-forms.ts';
import { doubtOf } from '../../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en).messagePage;

/** A short message that asks what no conversation is left for (M6): to whom, and then a letter with its checks. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { nobody, ...t } = words(locals);
  const view = await doubtOf(locals, params.doubt);
  const { doubt, application, people } = view;
  const { questions } = await locals.app.doubts.findingOut(doubt.id, application.id);
  const texts = await locals.app.doubts.openQuestions(doubt.id);
  const asked = questions.find(({ text, personId }) => personId && texts.includes(text));
  const usual = people.find(({ involvement }) => involvement?.inCharge)?.person.id;
  return {
    t,
    questions: texts,
    people: [...whomToAsk(view), { value: '', label: nobody }],
    to: asked?.personId ?? usual ?? '',
    backHref: `/doubts/${doubt.id}/find-out`,
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) => {
    const personId = fieldsOf(await request.formData())['to'] ?? '';
    const asked = { personId, screen: locals.lang, zone: locals.zone };
    const written = await locals.app.doubts.writeQuestionLetter(params.doubt, asked);
    if (!written.ok) return fail(409, { issue: words(locals).none });
    redirect(303, `/letters/${written.value.id}`);
  },
};
