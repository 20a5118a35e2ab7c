import { runningApp } from '../../../running-app.ts';
import type { RequestHandler } from './$types';

/** Without a session: calendar apps have none. Whoever has not got the address learns nothing, not even that there is one. */
export const GET: RequestHandler = async ({ params }) => {
  const feed = await runningApp().feed(params.token);
  if (feed.ok)
    return new Response(feed.value, {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
    });
  const isTooMuch = feed.error.kind === 'too-many-tries';
  return new Response('There is nothing here.\n', {
    status: isTooMuch ? 429 : 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...(isTooMuch && { 'retry-after': '60' }) },
  });
};
