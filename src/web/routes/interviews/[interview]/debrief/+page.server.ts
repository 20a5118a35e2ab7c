import { error, fail, redirect } from '@sveltejs/kit';
import { displayName } from '#domain/people/display-name.ts';
import { textVersion } from '#domain/text-version.ts';
import { readDebriefForm } from '#edge/debrief-input.ts';
import { fieldsOf } from '#edge/doubt-input.ts';
import { questionOutcomes } from '#domain/doubt/question.ts';
import { de as notesDe } from '#edge/messages/doubt-notes.de.ts';
import { en as notesEn } from '#edge/messages/doubt-notes.en.ts';
import { de } from '#edge/messages/interview-notes.de.ts';
import { en } from '#edge/messages/interview-notes.en.ts';
import { readSignalForm } from '#edge/signal-input.ts';
import { cardForm, showCards } from '../../../../signal-cards.ts';
import { finishStep } from '../../../doubts/shared-step.ts';
import type { Actions, PageServerLoad } from './$types';

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en);

export const load: PageServerLoad = async ({ locals, params }) => {
  const { debrief: t, prep } = words(locals);
  const view = await locals.app.interviews.read(params.interview);
  if (!view) error(404);
  const { interview, application, questions, people, signals } = view;
  const written = interview.debrief;
  const text = (field: 'felt' | 'note' | 'learned') => {
    const value = written?.[field] ?? '';
    return { name: field, label: t[field], text: value, version: textVersion(value) };
  };
  const { outcomes, good, travelCosts, ...plain } = t;
  const here = { ...view, signals: signals.filter(({ interviewId }) => interviewId === interview.id) };
  return {
    frame: {
      kind: 'quiet' as const,
      about: application.company,
      role: application.role,
      laterHref: `/applications/${application.id}`,
    },
    t: { ...plain, kicker: prep.kicker(interview.round, application.company) },
    isEarly: Temporal.Instant.compare(interview.start.toInstant(), locals.app.now()) > 0,
    outcomes: questionOutcomes.map((value) => ({ value, label: outcomes[value] })),
    questions: questions.map(({ id, text: asked, outcome, answer }) => ({
      id,
      text: asked,
      outcome,
      answer,
      version: textVersion(answer),
    })),
    texts: [text('felt'), text('note'), text('learned')],
    people: people
      .filter(({ person }) => interview.personIds.includes(person.id))
      .map(({ person }) => ({
        id: person.id,
        label: good(displayName(person)),
        text: written?.appreciation.find(({ personId }) => personId === person.id)?.text ?? '',
      }))
      .map((one) => ({ ...one, version: textVersion(one.text) })),
    travel: Object.entries(travelCosts).map(([value, title]) => ({ value, title })),
    travelCosts: interview.travelCosts,
    cards: showCards(here, locals),
    form: cardForm(view, locals),
    interviewId: interview.id,
    doubtHref: `/doubts/new?application=${application.id}`,
    applicationHref: `/applications/${application.id}`,
  };
};

/** The new version of each answer, as it was saved. */
function answerVersions(form: FormData): Record<string, string> {
  const { answers } = readDebriefForm(fieldsOf(form));
  const said = new Map<string, string>(answers.map(({ questionId, answer }) => [questionId, answer]));
  const fields = [...form.keys()].filter((name) => name.startsWith('version:answer-'));
  return Object.fromEntries(
    fields.map((name) => [
      name.slice('version:'.length),
      textVersion(said.get(name.slice('version:answer-'.length)) ?? ''),
    ]),
  );
}

export const actions: Actions = {
  save: async ({ request, locals, params }) => {
    const form = await request.formData();
    const saved = await locals.app.interviews.debrief(params.interview, readDebriefForm(fieldsOf(form)));
    if (!saved.ok) error(404);
    const { applicationId, kept } = saved.value;
    const next = `/applications/${applicationId}`;
    // The answers are saved, each with what follows from it; the rest are plain texts.
    const versions = answerVersions(form);
    for (const field of Object.keys(versions)) form.delete(`version:${field}`);
    const end = { subject: `interview/${params.interview}`, form, next, saved: { versions, kept } };
    return finishStep({ request, locals }, end);
  },
  notice: async ({ request, locals, params }) => {
    const input = fieldsOf(await request.formData());
    const form = readSignalForm(input);
    const { noticed } = locals.lang === 'de' ? notesDe : notesEn;
    if (!form.ok) {
      const { text, way } = form.error.issues;
      return fail(400, { input, issues: { text: text ? noticed.missing : '', way: way ? noticed.missingWay : '' } });
    }
    const view = await locals.app.interviews.read(params.interview);
    if (!view) error(404);
    const doubt = await locals.app.doubts.openOf(view.application.id);
    await locals.app.doubts.noteSignal(view.application.id, { ...form.value, doubtId: doubt?.id ?? null });
    redirect(303, '?#notice');
  },
};
