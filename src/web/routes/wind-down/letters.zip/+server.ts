import { redirect } from '@sveltejs/kit';
import { lettersRead } from '../../../read-letters.ts';
import type { RequestHandler } from './$types';

/** The ticked letters as mail files. A form posts it: making it changes nothing. */
export const POST: RequestHandler = async ({ locals, request }) => {
  const made = await locals.app.windDown.zip(lettersRead(await request.formData()));
  if (!made.ok) redirect(303, `/wind-down/review?refused=${made.error.kind}`);
  return new Response(made.value, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="goodbyes.zip"',
      'cache-control': 'no-store',
    },
  });
};
