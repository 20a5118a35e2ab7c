import { redirect } from '@sveltejs/kit';
import type { ApplicationId } from '#domain/id.ts';
import { displayName } from '#domain/people/display-name.ts';
import { practiceMessages } from '#edge/messages/practice.ts';
import { showDay } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

type Practised = Awaited<ReturnType<App.Locals['app']['lookBack']['practice']>>;

/** From how many notes on what was learned the first and the last are laid side by side. */
const enough = 3;

/** What one wrote first and last, in one's own words; nothing from a few. */
function grown(all: Practised, locals: App.Locals) {
  const say = practiceMessages[locals.lang];
  const learned = all.filter(({ interview }) => interview.debrief?.learned).toReversed();
  const [first, last] = [learned[0], learned.at(-1)];
  if (learned.length < enough || !first || !last) return [];
  const row = ({ interview, application }: Practised[number], term: typeof say.first) => ({
    term: term(application.company, showDay(interview.start, locals)),
    text: interview.debrief?.learned ?? '',
  });
  return [row(first, say.first), row(last, say.lately)];
}

export const load: PageServerLoad = async ({ locals }) => {
  const say = practiceMessages[locals.lang];
  const practised = await locals.app.lookBack.practice();
  const all = practised.map(({ interview, application, people, isAhead, unfair }) => ({
    id: interview.id,
    application: application.id,
    isAhead,
    referencesCalled: application.outlook.referencesCalled,
    title: say.title1(application.company, interview.round),
    when: showDay(interview.start, locals),
    unfair: unfair ? say.unfair[unfair] : '',
    rows: [
      { term: say.goal, text: interview.goal },
      { term: say.question, text: interview.tryQuestion },
      { term: say.met, text: isAhead ? '' : people.map(displayName).join(', ') },
      { term: say.learned, text: interview.debrief?.learned ?? '' },
    ].filter(({ text }) => text !== ''),
  }));
  return {
    t: plainTexts(say),
    grown: grown(practised, locals),
    groups: [
      { key: 'ahead', title: say.ahead, link: say.prep, to: 'prep', talks: all.filter(({ isAhead }) => isAhead) },
      { key: 'past', title: say.past, link: say.debrief, to: 'debrief', talks: all.filter(({ isAhead }) => !isAhead) },
    ].filter(({ talks }) => talks.length > 0),
  };
};

export const actions: Actions = {
  /** Whether they called one's references, noted for all talks with them. */
  references: async ({ locals, request }) => {
    const form = await request.formData();
    const id = form.get('application');
    const application = typeof id === 'string' ? await locals.app.applications.find(id) : null;
    if (application)
      await locals.app.applications.change(application.id satisfies ApplicationId, {
        outlook: { ...application.outlook, referencesCalled: form.get('called') === 'yes' },
      });
    redirect(303, '/practice');
  },
};
