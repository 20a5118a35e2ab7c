import { redirect } from '@sveltejs/kit';
import type { GoodbyeView } from '#usecases/gather-goodbye.ts';
import { typedFor } from '../../../../drafts.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import { letterActions } from '../../../letters/letter-actions.server.ts';
import { sendAll, sendingActions } from '../../../letters/sending-actions.server.ts';
import { handTexts, sendTexts, sendTimes } from '../../../letters/sending.server.ts';
import { showAdvice } from '../advice.server.ts';
import { showChoices } from '../choices.server.ts';
import { chosenLetter } from '../chosen-letter.server.ts';
import { goodbyeActions } from '../goodbye-actions.server.ts';
import {
  composerMessages,
  countKnowing,
  goodbyeOf,
  nameOf,
  placeOf,
  planMessages,
  showRecipients,
  waitsForWord,
  type ShownRecipient,
} from '../goodbye-page.server.ts';
import { heading } from '../heading.server.ts';
import { noteOf } from '../law-note.server.ts';
import { showPortal } from '../portal-note.server.ts';
import { showSendAll } from '../send-all.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whose text is shown when the address names none: the first who waits for word or whose letter did not get through, else whoever gets the notice. */
function firstToRead(view: GoodbyeView, recipients: readonly ShownRecipient[]): string | null {
  if (view.goodbye.finishedAt || view.plan.kind === 'stop') return null;
  const withText = recipients.filter(({ href }) => href !== null);
  const first =
    withText.find(({ told }) => waitsForWord(told)) ?? withText.find(({ isNotice }) => isNotice) ?? withText[0];
  return first?.href ?? null;
}

/** What is typed into the forms that all texts share is kept for the goodbye, whoever's text stands in the middle. */
async function textsInForms(locals: App.Locals, { here, own }: { readonly here: string; readonly own: string }) {
  const ids = own.split('/');
  const typed = await Promise.all([...new Set([here, own])].map((path) => typedFor(locals, { path, ids })));
  const versions = new Map(typed.flatMap((one) => one.otherVersions).map((one) => [one.id, one]));
  return { formDrafts: typed.flatMap((one) => one.formDrafts), otherVersions: [...versions.values()] };
}

/** What belongs to the goodbye as a whole. */
async function around(view: GoodbyeView, locals: App.Locals) {
  const { application, plan, settings, goodbye } = view;
  const planned = planMessages(locals.lang);
  const isOver = goodbye.finishedAt !== null;
  return {
    ...heading(view, locals),
    stop: plan.kind === 'stop' ? planned.stop[plan.because] : null,
    saidYes: plan.kind !== 'stop' && plan.questions.length > 0 ? planned.question['said-yes']() : null,
    askReached: plan.kind === 'none-needed' && !isOver,
    law: isOver ? null : noteOf(application, locals),
    advice: showAdvice(view, locals),
    sendAll: isOver ? null : await showSendAll(view, locals),
    dropped: view.chosen.dropped.map(({ personId }) => ({
      key: personId ?? '',
      name: nameOf(view, personId ?? '', locals.lang),
    })),
    choices: showChoices(view, await locals.app.goodbyes.clashes(goodbye.id), locals),
    sender: { name: settings.name, email: settings.email, phone: settings.phone },
    finished: isOver,
    canClose: !isOver && countKnowing(view).all === 0,
    portal: showPortal(view, locals),
    deletionHref: deletionHref(view),
  };
}

function deletionHref({ letters, choices, goodbye }: GoodbyeView): string | null {
  const letter = letters.find(({ kind }) => kind === 'deletion');
  return letter && choices.deletion ? `/goodbyes/${goodbye.id}/${letter.id}` : null;
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const view = await goodbyeOf(locals, params.goodbye);
  const recipients = await showRecipients(view, locals);
  const first = params.letter === undefined ? firstToRead(view, recipients) : null;
  if (first) redirect(303, first);
  const { lang } = locals;
  const here = `/goodbyes/${view.goodbye.id}`;
  return {
    here,
    applicationId: view.application.id,
    t: plainTexts(composerMessages(lang)),
    say: { ...sendTexts(lang), ...handTexts(lang) },
    recipients,
    times: await sendTimes(placeOf(view, locals), locals),
    chosen: params.letter === undefined ? null : await chosenLetter(view, params.letter, { locals, url, recipients }),
    ...(await around(view, locals)),
    ...(await textsInForms(locals, { here, own: url.pathname })),
  };
};

export const actions: Actions = { ...letterActions, ...sendingActions, ...goodbyeActions, sendAll };
