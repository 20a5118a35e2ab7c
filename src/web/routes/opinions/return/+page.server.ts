import { fail, redirect } from '@sveltejs/kit';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { readOpinionCode } from '#edge/opinion-code.ts';
import type { Actions, PageServerLoad } from './$types';

/** Far more than any answer; a dropped film is not read. In bytes. */
const largest = 200_000;

export const load: PageServerLoad = ({ locals }) => {
  const { back } = locals.lang === 'de' ? de : en;
  return { t: { title: back.title, lead: back.lead, field: back.field, file: back.file, take: back.take } };
};

async function pastedIn(form: FormData): Promise<string> {
  const [text, file] = [form.get('text'), form.get('file')];
  const typed = typeof text === 'string' ? text : '';
  if (typed.trim() !== '' || !(file instanceof File) || file.size > largest) return typed;
  return file.text();
}

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const { back, someone } = locals.lang === 'de' ? de : en;
    const text = await pastedIn(await request.formData());
    const answer = readOpinionCode(text);
    if (!answer.ok) return fail(400, { text, issue: back[answer.error.kind], done: '' });
    const received = await locals.app.opinions.receive(answer.value);
    if (!received.ok) return fail(409, { text, issue: back.foreign, done: '' });
    const { opinion, isNew } = received.value;
    if (!isNew) return { text: '', issue: '', done: back.already };
    redirect(303, `/doubts/${opinion.doubtId}/say-it?in=${encodeURIComponent(opinion.from || someone)}#so-far`);
  },
};
