import { error, redirect } from '@sveltejs/kit';
import { fieldsOf } from '#edge/doubt-input.ts';
import { standMessages } from '#edge/show-stand.ts';
import { readStandForm } from '#edge/stand-input.ts';
import { placesFor } from '../../../../care-places.ts';
import { lawOf } from '../../../../decide-action.ts';
import { isAutosave, saveTexts } from '../../../../save-texts.ts';
import { doubtOf } from '../../shared-step.ts';
import { showCare, showGate, showStand } from './view.server.ts';
import type { Actions, PageServerLoad } from './$types';

const standOf = async (locals: App.Locals, id: string) => (await locals.app.stand.read(id)) ?? error(404);

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const stand = await standOf(locals, params.doubt);
  const { shown, gate, doubt, application } = stand;
  const frame = {
    decideAction: `/doubts/${doubt.id}/decide?/decide`,
    law: lawOf(locals, application),
    notesHref: `/doubts/${doubt.id}/noticed`,
  };
  if (shown.kind === 'care') {
    const { say } = standMessages(locals.lang);
    const { first: places, emergency } = await placesFor(locals);
    const care = {
      ...showCare(stand, shown.signals, locals),
      places,
      emergency,
      holdMoney: shown.holdMoney ? say.holdMoney : null,
    };
    return { ...frame, title: care.t.title, care, gate: null, picture: null };
  }
  if (gate) {
    const questions = { ...showGate(stand, gate, locals), asked: url.searchParams.has('open') };
    return { ...frame, title: questions.t.title, care: null, gate: questions, picture: null };
  }
  await locals.app.stand.noteLook(doubt.id);
  const picture = showStand(stand, shown, locals);
  return { ...frame, title: picture.t.kicker, care: null, gate: null, picture };
};

export const actions: Actions = {
  /** The two questions before the picture; what is still open is said, and can be waived. */
  answer: async ({ request, locals, params }) => {
    const form = await request.formData();
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const change = readStandForm(fieldsOf(form), application.outlook.stakes);
    // saved first: a text typed in another tab is kept whatever else this post says
    const saved = await saveTexts(locals, { subject: `doubt/${doubt.id}` }, form);
    await locals.app.stand.change(doubt.id, change);
    if (isAutosave(request)) return saved;
    if ('status' in saved) return saved;
    redirect(303, change.showMeNow || change.answer === 'clear-no' ? '?' : '?open');
  },
  /** An input of the picture was changed: it is worked out anew. */
  change: async ({ request, locals, params }) => {
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const change = readStandForm(fieldsOf(await request.formData()), application.outlook.stakes);
    await locals.app.stand.change(doubt.id, change);
    return { changed: true };
  },
};
