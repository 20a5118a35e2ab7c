import { runningApp } from '../../running-app.ts';
import { endSession, forgetPages } from '../../lock.ts';
import type { RequestHandler } from './$types';

/**
 * Locks: with a passphrase every browser, each of which it lets in again; without one this browser alone, which then
 * needs a key. Either way this browser forgets every page that it kept for offline.
 */
export const POST: RequestHandler = async ({ cookies, url }) => {
  const byPassphrase = await runningApp().access.lockEverywhere();
  if (!byPassphrase) await endSession(cookies, url);
  return new Response(null, {
    status: 303,
    headers: { location: '/unlock', ...forgetPages, 'cache-control': 'no-store' },
  });
};
