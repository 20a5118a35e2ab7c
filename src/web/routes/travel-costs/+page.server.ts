import { error, redirect } from '@sveltejs/kit';
import { travelCosts } from '#domain/interview/interview.ts';
import { travelCostMessages } from '#edge/messages/travel-costs.ts';
import { showDay } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is still owed stands first. */
const states = ['open', 'claimed', 'paid'] as const;
const next = { open: 'claimed', claimed: 'paid', paid: null } as const;
const before = { open: null, claimed: 'open', paid: 'claimed' } as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = travelCostMessages[locals.lang];
  const journeys = await locals.app.lookBack.travelCosts();
  return {
    t: plainTexts(say),
    isGerman: locals.settings.country === 'DE',
    isSaved: url.searchParams.has('saved'),
    groups: states
      .map((state) => ({
        state,
        title: say[state],
        next: next[state],
        before: before[state],
        label: state === 'open' ? say.isClaimed : say.isPaid,
        rows: journeys
          .filter(({ interview }) => interview.travelCosts === state)
          .map(({ interview, application }) => ({
            id: interview.id,
            title: say.about(application.company, interview.round),
            when: showDay(interview.start, locals),
            claim: `/letters/new?application=${application.id}&kind=travel-claim&interview=${interview.id}`,
          })),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const state = travelCosts.find((one) => one === form.get('state'));
    const id = form.get('interview');
    if (!state || typeof id !== 'string') error(400);
    const noted = await locals.app.lookBack.noteTravelCosts(id, state);
    if (!noted.ok) error(404);
    redirect(303, '/travel-costs?saved');
  },
};
