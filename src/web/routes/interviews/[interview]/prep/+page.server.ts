import { error } from '@sveltejs/kit';
import { fairUntil } from '#domain/calendar/fair-until.ts';
import { displayName } from '#domain/people/display-name.ts';
import { textVersion } from '#domain/text-version.ts';
import { webAddress } from '#edge/markup.ts';
import { de } from '#edge/messages/interview-notes.de.ts';
import { en } from '#edge/messages/interview-notes.en.ts';
import { showMoment, showShort } from '#edge/show-time.ts';
import type { InterviewView } from '#usecases/read-interview.ts';
import { finishStep } from '../../../doubts/shared-step.ts';
import { plainTexts } from '../../../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

/** More would not fit on one page. */
const mostSaid = 5;

const words = (locals: App.Locals) => (locals.lang === 'de' ? de : en).prep;

/** Those who will be there; when none is named, all who have to do with it. */
function whoIsThere({ interview, people }: InterviewView) {
  const there = people.filter(({ person }) => interview.personIds.includes(person.id));
  return there.length > 0 ? there : people.filter(({ involvement }) => involvement?.role !== 'trusted');
}

/** When, where, how: only what is known. */
function factsOf({ interview }: InterviewView, locals: App.Locals) {
  const t = words(locals);
  const { start } = interview;
  const fair = fairUntil(start);
  const isAhead = Temporal.Instant.compare(fair.toInstant(), locals.app.now()) > 0;
  return [
    { term: t.where, text: interview.place },
    { term: t.phone, text: interview.phone },
    { term: t.fair, text: isAhead ? showShort(fair, locals) : '' },
  ].filter(({ text }) => text !== '');
}

/** By phone or on site, and how long, in one line. */
function howOf({ interview: { kind, start, end } }: InterviewView, locals: App.Locals): string {
  const t = words(locals);
  const length = end ? t.minutes(Math.round(end.since(start).total('minutes'))) : '';
  return [t.kinds[kind], length].filter(Boolean).join(', ');
}

export const load: PageServerLoad = async ({ locals, params }) => {
  const t = words(locals);
  const view = await locals.app.interviews.read(params.interview);
  if (!view) error(404);
  const { interview, application, questions, signals, people } = view;
  const doubt = await locals.app.doubts.openOf(application.id);
  const nameOf = (id: string | null) => people.find(({ person }) => person.id === id)?.person;
  const applicationHref = `/applications/${application.id}`;
  return {
    frame: { kind: 'quiet' as const, about: application.company, role: application.role, laterHref: applicationHref },
    t: { ...plainTexts(t), kicker: t.kicker(interview.round, application.company) },
    when: showMoment(interview.start, locals),
    how: howOf(view, locals),
    facts: factsOf(view, locals),
    link: webAddress(interview.link) ?? null,
    questions: questions.map(({ id, text, personId }) => {
      const asked = nameOf(personId);
      return { id, text, to: asked ? t.to(displayName(asked)) : '' };
    }),
    people: whoIsThere(view).map(({ person, involvement }) => ({
      id: person.id,
      name: displayName(person),
      note: [involvement ? t.roles[involvement.role] : '', person.position, person.spokeOf].filter(Boolean).join(' · '),
    })),
    said: signals
      .slice(-mostSaid)
      .map(({ id, text, polarity }) => ({ id, text, way: polarity === 1 ? ('for' as const) : ('against' as const) })),
    goal: { text: interview.goal, version: textVersion(interview.goal) },
    tryQuestion: { text: interview.tryQuestion, version: textVersion(interview.tryQuestion) },
    questionsHref: doubt ? `/doubts/${doubt.id}/find-out` : `/doubts/new?application=${application.id}&anyway`,
    applicationHref,
    debriefHref: `/interviews/${interview.id}/debrief`,
  };
};

export const actions: Actions = {
  default: async ({ request, locals, params }) =>
    finishStep(
      { request, locals },
      { subject: `interview/${params.interview}`, form: await request.formData(), next: '?' },
    ),
};
