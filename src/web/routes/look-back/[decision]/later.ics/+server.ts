import { error } from '@sveltejs/kit';
import { lookBackMessages } from '#edge/messages/look-back.ts';
import type { RequestHandler } from './$types';

/** The look-backs at three and six months, for any calendar. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const words = lookBackMessages[locals.lang].calendar;
  const text = await locals.app.lookBack.calendar(params.decision, { words, origin: url.origin });
  if (text === null) error(404);
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="bowout.ics"',
      'cache-control': 'no-store',
    },
  });
};
