import { runningApp } from '../../../running-app.ts';
import { forgetPages, sessionToken } from '../../../lock.ts';
import type { RequestHandler } from './$types';

/** Nobody was at this browser for the idle time: it is locked, and the others stay as they are. */
export const POST: RequestHandler = async ({ cookies, url }) => {
  await runningApp().access.lockIdle(sessionToken(cookies, url));
  return new Response(null, { status: 204, headers: forgetPages });
};
