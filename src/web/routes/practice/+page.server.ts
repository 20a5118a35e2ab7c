import { practiceMessages } from '#edge/messages/practice.ts';
import { showDay } from '#edge/show-time.ts';
import { plainTexts } from '../../plain-texts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const say = practiceMessages[locals.lang];
  const all = (await locals.app.lookBack.practice()).map(({ interview, company, isAhead, unfair }) => ({
    id: interview.id,
    isAhead,
    title: say.title1(company, interview.round),
    when: showDay(interview.start, locals),
    unfair: unfair ? say.unfair[unfair] : '',
    rows: [
      { term: say.goal, text: interview.goal },
      { term: say.question, text: interview.tryQuestion },
      { term: say.learned, text: interview.debrief?.learned ?? '' },
    ].filter(({ text }) => text !== ''),
  }));
  return {
    t: plainTexts(say),
    groups: [
      { key: 'ahead', title: say.ahead, link: say.prep, to: 'prep', talks: all.filter(({ isAhead }) => isAhead) },
      { key: 'past', title: say.past, link: say.debrief, to: 'debrief', talks: all.filter(({ isAhead }) => !isAhead) },
    ].filter(({ talks }) => talks.length > 0),
  };
};
