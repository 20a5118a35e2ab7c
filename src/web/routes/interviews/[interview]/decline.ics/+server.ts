import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The answer to this interview's invitation (RFC 5546), as a file to open or to send. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const file = await locals.app.goodbyes.decline(params.interview);
  if (!file.ok) error(404, file.error.kind);
  const { method, text, interview } = file.value;
  return new Response(text, {
    headers: {
      'content-type': `text/calendar; charset=utf-8; method=${method}`,
      'content-disposition': `attachment; filename="decline-${interview.start.toPlainDate().toString()}.ics"`,
      'cache-control': 'no-store',
    },
  });
};
