import { fail, redirect } from '@sveltejs/kit';
import type { Opinion } from '#domain/doubt/opinion.ts';
import { de } from '#edge/messages/say-it.de.ts';
import { en } from '#edge/messages/say-it.en.ts';
import { readOpinionCode } from '#edge/opinion-code.ts';
import { kindOfText } from '#usecases/read-dropped.ts';
import { largestDrop } from '#usecases/take-in.ts';
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

/** The answer to a summary that went by mail, as a file of that mail or its whole source; null: it is none. */
async function mailIn(form: FormData, locals: App.Locals) {
  const file = form.get('file');
  const isFile = file instanceof File && file.size > 0 && file.size <= largestDrop;
  const text = await pastedIn(form);
  if (kindOfText(isFile ? (await file.text()).slice(0, 4000) : text) !== 'eml') return null;
  const raw = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  return locals.app.opinions.receiveMail(raw);
}

const inHref = ({ doubtId, from }: Opinion, someone: string) =>
  `/doubts/${doubtId}/say-it?in=${encodeURIComponent(from || someone)}#so-far`;

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const { back, someone } = locals.lang === 'de' ? de : en;
    const form = await request.formData();
    const mailed = await mailIn(form, locals);
    if (mailed?.isNew === false) return { text: '', issue: '', done: back.already };
    if (mailed) redirect(303, inHref(mailed.opinion, someone));
    const text = await pastedIn(form);
    const answer = readOpinionCode(text);
    if (!answer.ok) return fail(400, { text, issue: back[answer.error.kind], done: '' });
    const received = await locals.app.opinions.receive(answer.value);
    if (!received.ok) return fail(409, { text, issue: back.foreign, done: '' });
    const { opinion, isNew } = received.value;
    if (!isNew) return { text: '', issue: '', done: back.already };
    redirect(303, inHref(opinion, someone));
  },
};
