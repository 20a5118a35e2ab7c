import { fail, redirect } from '@sveltejs/kit';
import { morningsToSleepUntil, latestSleep } from '#domain/doubt/sleep.ts';
import { inPairs, promptsFor } from '#domain/doubt/reflection-prompts.ts';
import { readTriage, settledType } from '#domain/doubt/reading.ts';
import { leadsToCare, openConcerns } from '#domain/signal/open-concerns.ts';
import { textVersion } from '#domain/text-version.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { readQuestionForm, readSleepForm } from '#edge/find-out-input.ts';
import { stepHref } from '#edge/doubt-steps.ts';
import { de as notesDe } from '#edge/messages/doubt-notes.de.ts';
import { en as notesEn } from '#edge/messages/doubt-notes.en.ts';
import { de } from '#edge/messages/find-out.de.ts';
import { en } from '#edge/messages/find-out.en.ts';
import { showMoment, showShort } from '#edge/show-time.ts';
import { isAutosave, savedAnswer } from '../../../../save-texts.ts';
import { concernForms, whomToAsk } from '../../concern-forms.ts';
import { doubtOf, finishStep, stepFoot } from '../../shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en);

/** Texts only: what needs facts to be said is said by `load`. */
function shownWords(locals: App.Locals) {
  const { noticed } = locals.lang === 'de' ? notesDe : notesEn;
  const t = words(locals);
  return {
    title: t.title,
    ask: t.ask,
    noConcern: t.noConcern,
    toNoticed: t.toNoticed,
    question: t.question,
    whom: t.whom,
    nobody: t.nobody,
    when: t.when,
    noRound: t.noRound,
    ready: t.ready,
    use: t.use,
    keep: t.keep,
    kept: t.kept,
    noRoundLeft: t.noRoundLeft,
    message: t.message,
    think: t.think,
    thinkHint: t.thinkHint,
    thinkMore: t.thinkMore,
    save: t.save,
    sleep: t.sleep,
    sleepText: t.sleepText,
    sleepUntil: t.sleepUntil,
    sleepOwn: t.sleepOwn,
    sleepNote: t.sleepNote,
    sleepSave: t.sleepSave,
    wake: t.wake,
    careTitle: noticed.careTitle,
    careText: noticed.careText,
    careLink: noticed.careLink,
  };
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const t = words(locals);
  const { noticed } = locals.lang === 'de' ? notesDe : notesEn;
  const view = await doubtOf(locals, params.doubt);
  const { doubt, signals, interviews, application } = view;
  const now = locals.app.now();
  const { questions, reflections } = await locals.app.doubts.findingOut(doubt.id, application.id);
  const concerns = openConcerns(signals);
  const ahead = interviews.filter(
    ({ status, start }) => status === 'booked' && Temporal.Instant.compare(start.toInstant(), now) > 0,
  );
  const latest = latestSleep(ahead[0]?.start ?? null, now);
  const type = settledType(doubt, readTriage(doubt.triage, doubt.changed.trim() !== ''));
  const written = reflections.filter(({ text }) => text !== '').map(({ prompt }) => prompt);
  return {
    t: {
      ...shownWords(locals),
      lead: t.lead(concerns.length),
      sleepFair: latest && t.sleepFair(showShort(latest, locals)),
      sleeping: doubt.sleepUntil && t.sleeping(showMoment(doubt.sleepUntil, locals)),
    },
    needsCare: leadsToCare(signals),
    thinkFirst: type === 'personal',
    concerns: concernForms(view, { concerns, questions }, { lang: locals.lang, readyFor: t.readyFor }),
    people: whomToAsk(view),
    rounds: ahead.map(({ id, round, start }) => ({
      value: id,
      label: noticed.interviewName(round, showShort(start, locals)),
    })),
    preps: ahead.map(({ id, start }) => ({ href: `/interviews/${id}/prep`, label: t.prep(showShort(start, locals)) })),
    messageHref: `/doubts/${doubt.id}/find-out/message`,
    prompts: inPairs(promptsFor(type, written)).map((group) =>
      group.map((prompt) => {
        const text = reflections.find((one) => one.prompt === prompt)?.text ?? '';
        return { name: prompt, label: t.prompts[prompt], text, version: textVersion(text) };
      }),
    ),
    mornings: morningsToSleepUntil(now.toZonedDateTimeISO(locals.zone), latest).map((moment) => ({
      value: moment.toString(),
      title: showMoment(moment, locals, now.toZonedDateTimeISO(locals.zone).toPlainDate()),
    })),
    sleepNote: { text: doubt.sleepNote, version: textVersion(doubt.sleepNote) },
    toNoticedHref: stepHref(doubt.id, 'noticed'),
    foot: stepFoot(locals, doubt.id, 'find-out'),
  };
};

export const actions: Actions = {
  question: async ({ request, locals, params }) => {
    const fields = fieldsOf(await request.formData());
    const plan = readQuestionForm(fields);
    const planned = await locals.app.doubts.planQuestion(params.doubt, plan);
    if (!planned.ok) return fail(409, { refused: planned.error.kind });
    const { version, kept } = planned.value;
    if (!isAutosave(request)) redirect(303, `?#ask-${plan.signalId}`);
    return savedAnswer(locals, { text: version }, [kept]);
  },
  think: async ({ request, locals, params }) =>
    finishStep(
      { request, locals },
      { subject: `reflection/${params.doubt}`, form: await request.formData(), next: '?#think' },
    ),
  sleep: async ({ request, locals, params }) => {
    const form = await request.formData();
    if (isAutosave(request))
      return finishStep({ request, locals }, { subject: `doubt/${params.doubt}`, form, next: '?' });
    const fields = fieldsOf(form);
    const slept = await locals.app.doubts.sleep(params.doubt, readSleepForm(fields, locals.zone));
    if (!slept.ok) {
      const { error } = slept;
      const t = words(locals);
      const sleepIssue = error.kind === 'too-late' ? t.tooLate(showShort(error.latest, locals)) : t.past;
      return fail(409, { sleepIssue, input: fields });
    }
    return finishStep({ request, locals }, { subject: `doubt/${params.doubt}`, form, next: '?#sleep' });
  },
};
