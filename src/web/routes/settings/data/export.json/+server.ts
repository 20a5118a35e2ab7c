import type { RequestHandler } from './$types';

/** Everything of the person, as one JSON file to keep. */
export const GET: RequestHandler = async ({ locals }) =>
  new Response(JSON.stringify(await locals.app.settings.exportEverything(), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="bowout.json"',
    },
  });
