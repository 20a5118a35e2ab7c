import { pictureMessages } from '#edge/messages/picture.ts';
import { plainTexts } from '../../plain-texts.ts';
import { drawFlow, drawTimeline, flowInWords, timelineInWords } from './draw-search.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const say = pictureMessages[locals.lang];
  const picture = await locals.app.picture.read();
  const withNames = url.searchParams.has('names');
  const seen = { picture, locals, withNames };
  return {
    t: plainTexts(say),
    isEmpty: picture.flow.total === 0,
    withNames,
    wide: await drawFlow(picture, locals, { width: 960, height: 360 }),
    narrow: await drawFlow(picture, locals, { width: 480, height: 400 }),
    timeline: drawTimeline(seen),
    timelineNote: say.timelineNote(picture.rows.length),
    flowWords: flowInWords(picture, locals.lang),
    timelineWords: timelineInWords(seen),
  };
};
