import { redirect } from '@sveltejs/kit';
import { sessionToken } from '../../../../lock.ts';
import { runningApp } from '../../../../running-app.ts';
import type { RequestHandler } from './$types';

/** Everything of the person, as one zip to keep; written while it is read. Private notes only if asked for, and open. */
export const GET: RequestHandler = async ({ locals, url, cookies }) => {
  const withPrivate = url.searchParams.get('private') === 'yes';
  const { privately } = runningApp().access;
  if (withPrivate && !privately.isOpen(sessionToken(cookies, url))) redirect(303, '/private?next=/settings/data');
  return new Response(await locals.app.transfer.export({ withPrivate }), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="bowout-${locals.app.now().toString().slice(0, 10)}.zip"`,
      'cache-control': 'no-store',
    },
  });
};
