import { textVersion } from '#domain/text-version.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { doubtOf, finishStep } from '../../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { aloudPage: t, sheet } = locals.lang === 'de' ? de : en;
  const { doubt } = await doubtOf(locals, params.doubt);
  const heard = await locals.app.opinions.heard(doubt.id);
  return {
    t: { ...t, back: sheet.back },
    heard: { text: heard, version: textVersion(heard) },
    backHref: `/doubts/${doubt.id}/say-it`,
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) =>
    finishStep(
      { request, locals },
      { subject: `reflection/${params.doubt}`, form: await request.formData(), next: `/doubts/${params.doubt}/say-it` },
    ),
};
