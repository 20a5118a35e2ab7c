import { fail, redirect } from '@sveltejs/kit';
import { isCareTopic } from '#domain/decision/topics.ts';
import { sentencesToOffer } from '#domain/doubt/sentences.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { de } from '#edge/messages/doubt-notes.de.ts';
import { en } from '#edge/messages/doubt-notes.en.ts';
import { readSignalForm } from '#edge/signal-input.ts';
import { cardForm, showCards } from '../../../../signal-cards.ts';
import { doubtOf, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { noticed: t } = locals.lang === 'de' ? de : en;
  const view = await doubtOf(locals, params.doubt);
  const { doubt, signals } = view;
  const talks = new Set(signals.map(({ round, source, personId }) => (source === 'first' ? round : personId)));
  return {
    t: {
      title: t.title,
      lead: t.lead,
      soFar: t.soFar,
      offered: t.offered,
      offeredHint: t.offeredHint,
      for: t.for,
      against: t.against,
      neither: t.neither,
      first: t.first,
      another: t.another,
      changeTitle: t.changeTitle,
      keep: t.keep,
      save: t.save,
      remove: t.remove,
      cancel: t.cancel,
      removed: t.removed,
      putBack: t.putBack,
      careTitle: t.careTitle,
      careText: t.careText,
      careLink: t.careLink,
    },
    offered: sentencesToOffer(doubt, signals),
    cards: showCards(view, locals),
    form: cardForm(view, locals),
    editing: url.searchParams.get('edit'),
    here: url.pathname,
    removed: url.searchParams.get('removed'),
    needsCare: signals.some(({ polarity, topic }) => polarity === -1 && isCareTopic(topic)),
    hint:
      signals.length > 0 && !signals.some(({ polarity }) => polarity === 1)
        ? t.good
        : signals.length > 2 && talks.size === 1
          ? t.oneTalk
          : null,
    foot: stepFoot(locals, doubt.id, 'noticed'),
  };
};

/** Both issues in words, and what was typed. */
const refused = (locals: App.Locals, input: Record<string, string>, issues: { text?: true; way?: true }) => {
  const { noticed: t } = locals.lang === 'de' ? de : en;
  return fail(400, { input, issues: { text: issues.text ? t.missing : '', way: issues.way ? t.missingWay : '' } });
};

export const actions: Actions = {
  add: async ({ request, locals, params }) => {
    const input = fieldsOf(await request.formData());
    const form = readSignalForm(input);
    if (!form.ok) return refused(locals, input, form.error.issues);
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const noted = await locals.app.doubts.noteSignal(application.id, { ...form.value, doubtId: doubt.id });
    redirect(303, noted.ok ? '?#another' : '?');
  },
  change: async ({ request, locals }) => {
    const input = fieldsOf(await request.formData());
    const form = readSignalForm(input);
    if (!form.ok) return refused(locals, input, form.error.issues);
    await locals.app.doubts.changeSignal(input['id'] ?? '', form.value);
    redirect(303, `?#note-${input['id'] ?? ''}`);
  },
  remove: async ({ request, locals }) => {
    const { id = '' } = fieldsOf(await request.formData());
    const removed = await locals.app.doubts.removeSignal(id);
    redirect(303, removed.ok ? `?removed=${encodeURIComponent(id)}` : '?');
  },
  /** One tap on a sentence of step 1: a card, for or against, or put aside. */
  offer: async ({ request, locals, params }) => {
    const { sentence = '', way = '' } = fieldsOf(await request.formData());
    const { doubt, application } = await doubtOf(locals, params.doubt);
    const form = readSignalForm({ text: sentence, way });
    if (form.ok) await locals.app.doubts.noteSignal(application.id, { ...form.value, doubtId: doubt.id });
    else if (way === 'neither') await locals.app.doubts.dismissSentence(doubt.id, sentence);
    redirect(303, '?#offered');
  },
};
