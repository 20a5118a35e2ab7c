import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { typedTexts } from '#edge/form-issues.ts';
import {
  choicesForm,
  reachedForm,
  recipientForm,
  saidYesForm,
  senderForm,
  toldForm,
  typedMoment,
} from '#edge/goodbye-input.ts';
import type { RecipientKey } from '#domain/goodbye/goodbye-choices.ts';
import { recipientOf } from '#usecases/recipient-of.ts';
import { stayHere } from '../../../stay-here.ts';
import { goodbyeOf } from './goodbye-page.server.ts';

type Event = Pick<RequestEvent, 'request' | 'locals' | 'url'> & {
  params: Readonly<{ goodbye: string; letter?: string | undefined }>;
};

const texts = async (request: Request) => typedTexts(await request.formData());
const refused = { refused: '' };

/** Whom a form is about: the one that it names, or the one whose text the page shows. */
async function keyIn(named: string | undefined, { locals, params }: Event): Promise<RecipientKey | null> {
  if (named) return named;
  const view = await goodbyeOf(locals, params.goodbye);
  const letter = view.letters.find(({ id }) => id === params.letter);
  return (letter && recipientOf(view, letter)?.key) ?? null;
}

async function choose({ locals, params, request, url }: Event) {
  const form = choicesForm.safeParse(await texts(request));
  if (!form.success) return fail(400, refused);
  const view = await goodbyeOf(locals, params.goodbye);
  const { locale, chosen } = form.data;
  if (locale && locale !== view.application.letterLocale)
    await locals.app.applications.change(view.application.id, { letterLocale: locale });
  await locals.app.goodbyes.choose(params.goodbye, chosen.door.open ? { ...chosen, deletion: false } : chosen);
  return stayHere(request, url.pathname);
}

async function deletion({ locals, params, request, url }: Event) {
  const wanted = (await request.formData()).get('deletion') === 'on';
  const outcome = await locals.app.goodbyes.choose(params.goodbye, { deletion: wanted });
  return outcome.ok ? stayHere(request, url.pathname) : fail(409, refused);
}

async function recipient({ locals, params, request, url }: Event) {
  const form = recipientForm.safeParse(await texts(request));
  if (!form.success) return fail(400, refused);
  await locals.app.goodbyes.recipient(params.goodbye, form.data);
  return stayHere(request, url.pathname);
}

async function reached({ locals, params, request, url }: Event) {
  const form = reachedForm.safeParse(await texts(request));
  if (!form.success) return fail(400, refused);
  const { application } = await goodbyeOf(locals, params.goodbye);
  const moved = await locals.app.applications.move(application.id, form.data.stage);
  return moved.ok ? stayHere(request, url.pathname) : fail(409, refused);
}

async function said({ locals, params, request, url }: Event) {
  const form = saidYesForm.safeParse(await texts(request));
  if (!form.success) return fail(400, refused);
  const { application } = await goodbyeOf(locals, params.goodbye);
  const { saidYes } = form.data;
  await locals.app.applications.change(application.id, {
    saidYes,
    ...(saidYes === 'no' && { contractSigned: false }),
  });
  return stayHere(request, url.pathname);
}

async function sender({ locals, request, url }: Event) {
  const form = senderForm.safeParse(await texts(request));
  if (!form.success) return fail(400, refused);
  await locals.app.settings.change(form.data);
  return stayHere(request, url.pathname);
}

/** Somebody knows. Said of the text on the page, the last one leads on to staying in touch. */
async function told(event: Event) {
  const { locals, params, request, url } = event;
  const form = toldForm.safeParse(await texts(request));
  const key = form.success ? await keyIn(form.data.key, event) : null;
  if (!form.success || !key) return fail(400, refused);
  const { channel, at } = form.data;
  const done = await locals.app.goodbyes.told(params.goodbye, { key, channel, at: typedMoment(at, locals.zone) });
  if (!form.data.key && done.ok && done.value.finished) redirect(303, `/goodbyes/${params.goodbye}/keep-the-door`);
  return stayHere(request, url.pathname);
}

async function untell(event: Event) {
  const key = await keyIn((await texts(event.request))['key'], event);
  if (key) await event.locals.app.goodbyes.notTold(event.params.goodbye, key);
  return stayHere(event.request, event.url.pathname);
}

async function end({ locals, params }: Event) {
  const ended = await locals.app.goodbyes.end(params.goodbye);
  redirect(303, ended.ok ? `/goodbyes/${params.goodbye}/keep-the-door` : `/goodbyes/${params.goodbye}`);
}

/** What can be done with a goodbye as a whole and with the people in it. */
export const goodbyeActions = { choose, deletion, recipient, reached, said, sender, told, untell, end };
