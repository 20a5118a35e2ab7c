import type { RequestHandler } from './$types';

/** Everything of the person, as one zip to keep; written while it is read. */
export const GET: RequestHandler = async ({ locals }) =>
  new Response(await locals.app.transfer.export(), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="bowout-${locals.app.now().toString().slice(0, 10)}.zip"`,
      'cache-control': 'no-store',
    },
  });
