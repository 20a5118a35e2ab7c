import { fail, redirect } from '@sveltejs/kit';
import { noteOf } from './law-note.server.ts';
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
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { plainTexts } from '../../../plain-texts.ts';
import { stayHere } from '../../../stay-here.ts';
import { showAdvice } from './advice.server.ts';
import { showChoices } from './choices.server.ts';
import { heading } from './heading.server.ts';
import {
  composerMessages,
  countKnowing,
  goodbyeOf,
  nameOf,
  placeOf,
  planMessages,
  showRecipients,
} from './goodbye-page.server.ts';
import { sendAll, sendingActions } from '../../letters/sending-actions.server.ts';
import { handTexts, sendTexts, sendTimes } from '../../letters/sending.server.ts';
import { showSendAll } from './send-all.server.ts';
import { showPortal } from './portal-note.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const view = await goodbyeOf(locals, params.goodbye);
  const { application, plan, settings, goodbye } = view;
  const say = composerMessages(locals.lang);
  const recipients = await showRecipients(view, locals);
  const next = recipients.find((one) => one.href && one.told.state === 'not');
  const notice = recipients.find(({ isNotice }) => isNotice);
  const askYes = plan.kind !== 'stop' && plan.questions.length > 0;
  return {
    t: plainTexts(say),
    ...heading(view, locals),
    stop: plan.kind === 'stop' ? planMessages(locals.lang).stop[plan.because] : null,
    saidYes: askYes ? planMessages(locals.lang).question['said-yes']() : null,
    askReached: plan.kind === 'none-needed' && !goodbye.finishedAt,
    law: goodbye.finishedAt ? null : noteOf(application, locals),
    advice: showAdvice(view, locals),
    recipients,
    sendAll: goodbye.finishedAt ? null : await showSendAll(view, locals),
    times: await sendTimes(placeOf(view, locals), locals),
    say: { ...sendTexts(locals.lang), ...handTexts(locals.lang) },
    dropped: view.chosen.dropped.map(({ personId }) => ({
      key: personId ?? '',
      name: nameOf(view, personId ?? '', locals.lang),
    })),
    choices: showChoices(view, await locals.app.goodbyes.clashes(goodbye.id), locals),
    sender: { name: settings.name, email: settings.email, phone: settings.phone },
    next: next?.href ? { href: next.href, label: say.read(next.name) } : null,
    hasCall: notice?.own === true && !goodbye.finishedAt,
    finished: goodbye.finishedAt !== null,
    canClose: !goodbye.finishedAt && countKnowing(view).all === 0,
    id: goodbye.id,
    applicationId: application.id,
    portal: showPortal(view, locals),
    deletionHref: deletionHref(view),
  };
};

function deletionHref({ letters, choices, goodbye }: GoodbyeView): string | null {
  const letter = letters.find(({ kind }) => kind === 'deletion');
  return letter && choices.deletion ? `/goodbyes/${goodbye.id}/${letter.id}` : null;
}

export const actions: Actions = {
  ...sendingActions,
  sendAll,
  choose: async ({ locals, params, request, url }) => {
    const form = choicesForm.safeParse(typedTexts(await request.formData()));
    if (!form.success) return fail(400, { refused: true });
    const view = await goodbyeOf(locals, params.goodbye);
    const { locale, chosen } = form.data;
    if (locale && locale !== view.application.letterLocale)
      await locals.app.applications.change(view.application.id, { letterLocale: locale });
    await locals.app.goodbyes.choose(params.goodbye, chosen.door.open ? { ...chosen, deletion: false } : chosen);
    return stayHere(request, url.pathname);
  },
  deletion: async ({ locals, params, request, url }) => {
    const wanted = (await request.formData()).get('deletion') === 'on';
    const outcome = await locals.app.goodbyes.choose(params.goodbye, { deletion: wanted });
    return outcome.ok ? stayHere(request, url.pathname) : fail(409, { refused: true });
  },
  recipient: async ({ locals, params, request, url }) => {
    const form = recipientForm.safeParse(typedTexts(await request.formData()));
    if (!form.success) return fail(400, { refused: true });
    await locals.app.goodbyes.recipient(params.goodbye, form.data);
    return stayHere(request, url.pathname);
  },
  reached: async ({ locals, params, request, url }) => {
    const form = reachedForm.safeParse(typedTexts(await request.formData()));
    if (!form.success) return fail(400, { refused: true });
    const { application } = await goodbyeOf(locals, params.goodbye);
    const moved = await locals.app.applications.move(application.id, form.data.stage);
    return moved.ok ? stayHere(request, url.pathname) : fail(409, { refused: true });
  },
  said: async ({ locals, params, request, url }) => {
    const form = saidYesForm.safeParse(typedTexts(await request.formData()));
    if (!form.success) return fail(400, { refused: true });
    const { application } = await goodbyeOf(locals, params.goodbye);
    const { saidYes } = form.data;
    await locals.app.applications.change(application.id, {
      saidYes,
      ...(saidYes === 'no' && { contractSigned: false }),
    });
    return stayHere(request, url.pathname);
  },
  sender: async ({ locals, request, url }) => {
    const form = senderForm.safeParse(typedTexts(await request.formData()));
    if (!form.success) return fail(400, { refused: true });
    await locals.app.settings.change(form.data);
    return stayHere(request, url.pathname);
  },
  told: async ({ locals, params, request, url }) => {
    const form = toldForm.safeParse(typedTexts(await request.formData()));
    if (!form.success || !form.data.key) return fail(400, { refused: true });
    const { key, channel, at } = form.data;
    await locals.app.goodbyes.told(params.goodbye, { key, channel, at: typedMoment(at, locals.zone) });
    return stayHere(request, url.pathname);
  },
  untell: async ({ locals, params, request, url }) => {
    const { key = '' } = typedTexts(await request.formData());
    await locals.app.goodbyes.notTold(params.goodbye, key);
    return stayHere(request, url.pathname);
  },
  end: async ({ locals, params }) => {
    const ended = await locals.app.goodbyes.end(params.goodbye);
    redirect(303, ended.ok ? `/goodbyes/${params.goodbye}/keep-the-door` : `/goodbyes/${params.goodbye}`);
  },
};
