import { endSession } from '../../lock.ts';
import type { RequestHandler } from './$types';

/** Ends this browser's session, and has it forget every page that it kept for offline. */
export const POST: RequestHandler = async ({ cookies, url }) => {
  await endSession(cookies, url);
  return new Response(null, {
    status: 303,
    headers: { location: '/unlock', 'clear-site-data': '"cache", "storage"', 'cache-control': 'no-store' },
  });
};
