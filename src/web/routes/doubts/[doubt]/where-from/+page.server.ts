import { redirect } from '@sveltejs/kit';
import { readTriage, settledType, shownOrder, type AnsweredItem } from '#domain/doubt/reading.ts';
import { textVersion } from '#domain/text-version.ts';
import { fieldsOf, readOverrule, readTriageForm } from '#edge/doubt-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de as wordsDe } from '#edge/messages/decision-words.de.ts';
import { en as wordsEn } from '#edge/messages/decision-words.en.ts';
import { de } from '#edge/messages/doubt-notes.de.ts';
import { en } from '#edge/messages/doubt-notes.en.ts';
import { doubtOf, finishStep, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { whereFrom: t } = locals.lang === 'de' ? de : en;
  const words = locals.lang === 'de' ? wordsDe : wordsEn;
  const { doubt } = await doubtOf(locals, params.doubt);
  const reading = readTriage(doubt.triage, doubt.changed.trim() !== '');
  const type = settledType(doubt, reading);
  const say = ({ item, answer }: AnsweredItem) => t.said(words.answers[answer], words.triage[item].replace(/\.$/, ''));
  const item = (name: keyof typeof words.triage & keyof typeof doubt.triage) => ({
    name,
    text: words.triage[name],
    answer: doubt.triage[name] === undefined ? null : String(doubt.triage[name]),
  });
  const isRead = reading.type !== 'not_asked';
  return {
    t: {
      title: t.title,
      lead: t.lead,
      items: t.items,
      ifEmployed: t.ifEmployed,
      showMe: t.showMe,
      kicker: t.kicker,
      none: t.none,
      because: t.because,
      against: t.against,
      noCounter: t.noCounter,
      mine: t.mine,
      mineHint: t.mineHint,
      changedOpen: t.changedOpen,
      changedText: t.changedText,
      changedField: t.changedField,
      changedHolds: t.changedHolds,
    },
    answers: words.answers.map((label, value) => ({ value: String(value), label })),
    items: shownOrder.map(item),
    ifEmployed: item('p4'),
    changed: { text: doubt.changed, version: textVersion(doubt.changed) },
    reading: isRead ? t.readings[reading.type] : null,
    because: reading.because.map(say),
    against: reading.against ? say(reading.against) : null,
    mayReply: isRead && reading.type !== 'changed',
    replies: Object.entries(t.replies).map(([value, title]) => ({ value, title })),
    reply: doubt.overruledType,
    note: type === 'personal' ? t.aboutOneself : null,
    wornOut: reading.wornOut ? t.wornOut : null,
    foot: stepFoot(locals, doubt.id, 'where-from'),
  };
};

export const actions: Actions = {
  /** The answers, the reply to the reading, and (without JavaScript) what else changed. `go` says that the step is done. */
  save: async ({ request, locals, params }) => {
    const fields = fieldsOf(await request.formData());
    const overruledType = readOverrule.parse(fields['mine']);
    await locals.app.doubts.change(params.doubt, { triage: readTriageForm(fields), overruledType });
    if (fields['go'] === 'next') redirect(303, stepHref(params.doubt, 'find-out'));
    redirect(303, '?#answer');
  },
  changed: async ({ request, locals, params }) =>
    finishStep(
      { request, locals },
      { subject: `doubt/${params.doubt}`, form: await request.formData(), next: '?#answer' },
    ),
};
