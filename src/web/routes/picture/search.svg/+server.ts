import { drawSvg } from '#edge/draw-svg.ts';
import { drawFlow, drawTimeline } from '../draw-search.server.ts';
import type { RequestHandler } from './$types';

/** The picture as a file; `?what=timeline` for the timeline, `&names` with names of companies. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const picture = await locals.app.picture.read();
  const isTimeline = url.searchParams.get('what') === 'timeline';
  const drawing = isTimeline
    ? drawTimeline({ picture, locals, withNames: url.searchParams.has('names') })
    : await drawFlow(picture, locals, { width: 960, height: 420 });
  return new Response(drawSvg(drawing), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="bowout-${isTimeline ? 'timeline' : 'search'}.svg"`,
      'cache-control': 'no-store',
    },
  });
};
