import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { repairForm, sayForm, settleForm, stepForm } from '#edge/goodbye-input.ts';
import { typedTexts } from '#edge/form-issues.ts';
import { asRead } from '../../read-letters.ts';
import { isAutosave, saveTexts } from '../../save-texts.ts';
import { stayHere } from '../../stay-here.ts';
import { deskMessages, paragraphsOf, remarksOn, wordsOf } from './letter-desk.server.ts';

type Event = Pick<RequestEvent, 'request' | 'locals' | 'url'> & { params: { letter?: string | undefined } };

const texts = async (request: Request) => typedTexts(await request.formData());
const idOf = ({ params }: Event) => params.letter ?? '';

async function save(event: Event) {
  const { request, locals, url } = event;
  const answer = await saveTexts(locals, { subject: `letter/${idOf(event)}` }, await request.formData());
  if (!('saved' in answer)) return answer;
  if (!isAutosave(request)) redirect(303, url.pathname);
  const view = await locals.app.goodbyes.letter(idOf(event));
  return view ? { ...answer, read: asRead(view.letter) } : answer;
}

/** The remarks on what stands in the page now; nothing is saved. */
async function check(event: Event) {
  const { request, locals } = event;
  const { subject = '', body = '' } = await texts(request);
  const text = { subject, body: body.replaceAll('\r\n', '\n') };
  const found = await locals.app.goodbyes.check(idOf(event), text);
  if (!found) return fail(404, {});
  return {
    ...remarksOn(found, text.body, locals.lang),
    words: deskMessages(locals.lang).words(wordsOf(text.body)),
    body: text.body,
    paragraphs: paragraphsOf(text.body),
  };
}

const refusal = (locals: App.Locals, kind: string) => {
  const say = deskMessages(locals.lang);
  return fail(409, { refused: kind === 'not-a-draft' ? say.notDraft : say.noLonger });
};

async function repair(event: Event) {
  const { request, locals, url } = event;
  const form = repairForm.safeParse(await texts(request));
  if (!form.success) return fail(400, { refused: deskMessages(locals.lang).noLonger });
  const quote = form.data.quote.replaceAll('\r\n', '\n');
  const outcome = await locals.app.goodbyes.repair(idOf(event), { ...form.data, quote });
  return outcome.ok ? stayHere(request, url.pathname) : refusal(locals, outcome.error.kind);
}

async function say(event: Event) {
  const { request, locals, url } = event;
  const form = sayForm.safeParse(await texts(request));
  if (!form.success) return fail(400, { refused: deskMessages(locals.lang).noLonger });
  const { topic, wanted } = form.data;
  const outcome = await locals.app.goodbyes.say(idOf(event), { topic, wanted: wanted === 'on' });
  return outcome.ok ? stayHere(request, url.pathname) : refusal(locals, outcome.error.kind);
}

async function step(event: Event) {
  const { request, locals, url } = event;
  const form = stepForm.safeParse(await texts(request));
  if (!form.success) return fail(400, { refused: deskMessages(locals.lang).noLonger });
  const outcome = await locals.app.goodbyes.step(idOf(event), form.data);
  return outcome.ok ? stayHere(request, url.pathname) : refusal(locals, outcome.error.kind);
}

async function settle(event: Event) {
  const { request, locals, url } = event;
  const form = settleForm.safeParse(await texts(request));
  const change = form.success ? { n: form.data.n, take: form.data.take === 'take' } : null;
  const outcome = change && (await locals.app.goodbyes.settle(idOf(event), change));
  return outcome?.ok ? stayHere(request, url.pathname) : refusal(locals, outcome?.error.kind ?? '');
}

async function address(event: Event) {
  const { request, locals, url } = event;
  const { email = '' } = await texts(request);
  await locals.app.goodbyes.address(idOf(event), email.trim());
  return stayHere(request, url.pathname);
}

/** What can be done with the text of any letter; the page adds what is its own. */
export const letterActions = { save, check, repair, say, step, settle, address };
